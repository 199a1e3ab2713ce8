import dataiku

folder = dataiku.Folder("reports")

for name in ["revenue_by_country", "revenue_by_category"]:
    frame = dataiku.Dataset(name).get_dataframe()
    top = frame.sort_values("amount_sum", ascending=False).head(20)
    folder.upload_stream(f"{name}.html", top.to_html(index=False).encode("utf-8"))
