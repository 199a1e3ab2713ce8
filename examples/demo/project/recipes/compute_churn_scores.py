import dataiku
import pandas as pd

HALF_LIFE_DAYS = 90

value = dataiku.Dataset("customer_value").get_dataframe(parse_dates=["last_order"])
days = (pd.Timestamp.now(tz="UTC") - pd.to_datetime(value["last_order"], utc=True)).dt.days

scores = pd.DataFrame(
    {
        "customer_id": value["customer_id"],
        "days_since_last_order": days,
        "churn_score": 1 - 0.5 ** (days / HALF_LIFE_DAYS),
    }
)
dataiku.Dataset("churn_scores").write_with_schema(scores)
