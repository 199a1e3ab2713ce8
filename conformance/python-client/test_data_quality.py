"""Rules of data quality: part of a dataset, with calls of their own."""

RULE = {"type": "RecordCountInRangeRule", "displayName": "enough rows", "minimumEnabled": True, "minimum": 10}


def test_rules_are_created_saved_and_deleted(orders):
    rules = orders.get_data_quality_rules()
    assert rules.list_rules() == []
    rule = rules.create_rule(RULE)
    assert rule.name == "enough rows"

    rule.get_raw()["minimum"] = 20
    rule.save()
    stored = rules.list_rules(as_type="dict")
    assert [(item["id"], item["minimum"]) for item in stored] == [(rule.id, 20)]

    rule.delete()
    assert rules.list_rules() == []


def test_rules_keep_their_order_and_belong_to_one_dataset(orders, customers):
    rules = orders.get_data_quality_rules()
    for name in ("first", "second"):
        rules.create_rule({**RULE, "displayName": name})

    assert [rule.name for rule in rules.list_rules()] == ["first", "second"]
    assert customers.get_data_quality_rules().list_rules() == []


def test_a_rule_that_never_ran_has_no_outcome(project, orders):
    rules = orders.get_data_quality_rules()
    rules.create_rule(RULE)

    assert [result.outcome for result in rules.get_last_rules_results()] == ["EMPTY"]
    assert project.get_data_quality_status()["orders"]["status"] == "EMPTY"
