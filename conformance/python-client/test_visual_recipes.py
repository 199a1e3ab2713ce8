"""Visual recipes: every builder that people use daily, and the schemas that follow."""

import pytest
from conftest import MANAGED, make_dataset


def columns_of(project, name):
    return [column["name"] for column in project.get_dataset(name).get_schema()["columns"]]


def test_a_grouping_creates_its_output_and_its_key(project, grouping):
    settings = grouping.get_settings()

    assert grouping.name == "compute_by_country"
    assert settings.type == "grouping"
    assert [key["column"] for key in settings.obj_payload["keys"]] == ["country"]
    assert project.get_dataset("by_country").get_settings().get_raw()["managed"] is True


def test_an_aggregation_reaches_the_output_schema(project, grouping):
    settings = grouping.get_settings()
    settings.set_column_aggregations("amount", "double", sum=True)
    settings.save()

    updates = grouping.compute_schema_updates()
    assert updates.any_action_required()
    updates.apply()
    assert "country" in columns_of(project, "by_country")
    assert "amount_sum" in columns_of(project, "by_country")
    assert not grouping.compute_schema_updates().any_action_required()


def test_a_join_has_both_inputs_and_a_condition(project, orders, customers):
    recipe = project.new_recipe("join").with_input("orders").with_input("customers").with_new_output("joined", MANAGED).create()

    settings = recipe.get_settings()
    assert settings.get_flat_input_refs() == ["orders", "customers"]
    assert [entry["index"] for entry in settings.raw_virtual_inputs] == [0, 1]
    assert settings.raw_joins[0]["type"] == "LEFT"
    settings.raw_joins[0]["type"] = "INNER"
    settings.save()
    assert recipe.get_settings().raw_joins[0]["type"] == "INNER"


def test_a_stack_unites_the_schemas(project, orders, customers):
    recipe = project.new_recipe("vstack").with_input("orders").with_input("customers").with_new_output("stacked", MANAGED).create()
    settings = recipe.get_settings()
    settings.set_union_input_schema_mode()
    settings.save()

    assert len(recipe.get_settings().raw_virtual_inputs) == 2
    assert recipe.get_settings().columns_selection_mode == "UNION"


def test_a_sync_copies_the_schema(project, orders):
    recipe = orders.new_recipe("sync").with_new_output("copy", MANAGED).create()

    recipe.compute_schema_updates().apply()
    assert recipe.get_settings().type == "sync"
    assert columns_of(project, "copy") == ["id", "country", "amount"]


def test_a_prepare_keeps_its_added_step(orders):
    recipe = orders.new_recipe("prepare").with_new_output("prepared", MANAGED).create()
    settings = recipe.get_settings()
    assert settings.raw_steps == []
    settings.add_processor_step("ColumnRenamer", {"renamings": [{"from": "id", "to": "order_id"}]})
    settings.save()

    step = recipe.get_settings().raw_steps[0]
    assert step["type"] == "ColumnRenamer"
    assert step["params"]["renamings"] == [{"from": "id", "to": "order_id"}]


def test_a_sort_keeps_its_keys(orders):
    recipe = orders.new_recipe("sort").with_new_output("sorted", MANAGED).create()
    settings = recipe.get_settings()
    settings.clear_sorting_keys()
    settings.add_sorting_key("amount", ascending=False)
    settings.save()

    assert [(key["column"], key["desc"]) for key in recipe.get_settings().obj_payload["orders"]] == [("amount", True)]


def test_a_split_creates_all_its_outputs(project, orders):
    builder = project.new_recipe("split").with_input("orders")
    recipe = builder.with_new_output("home", MANAGED).with_new_output("abroad", MANAGED).create()

    assert recipe.name == "split_orders"
    assert recipe.get_settings().get_flat_output_refs() == ["home", "abroad"]
    assert project.get_dataset("abroad").get_settings().get_raw()["managed"] is True


@pytest.mark.parametrize("kind", ["window", "distinct", "topn", "pivot", "sampling", "split"])
def test_the_other_visual_recipes_are_created_with_a_payload(project, orders, kind):
    make_dataset(project, "out", [])
    recipe = project.new_recipe(kind, f"my_{kind}").with_input("orders").with_output("out").create()

    settings = recipe.get_settings()
    assert recipe.name == f"my_{kind}"
    assert settings.type == kind
    assert settings.get_flat_output_refs() == ["out"]
    assert isinstance(settings.get_json_payload(), dict)
