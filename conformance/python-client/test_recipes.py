"""What all recipes share: code, payload, status, inputs and outputs, metadata, and their life."""

import pytest
from conftest import MANAGED, make_dataset
from dataikuapi.utils import DataikuException

CODE = "import dataiku\nprint(\"it's <done>\")\n"


def test_a_python_recipe_has_its_code(project, orders):
    builder = project.new_recipe("python", "clean").with_input("orders")
    recipe = builder.with_new_output_dataset("clean_orders", MANAGED).with_script(CODE).create()

    settings = recipe.get_settings()
    assert recipe.name == "clean"
    assert settings.get_code() == CODE
    settings.set_code("pass\n")
    settings.set_code_env("py_shop")
    settings.save()
    assert recipe.get_settings().get_code() == "pass\n"
    assert recipe.get_settings().get_code_env_settings() == {"envMode": "EXPLICIT_ENV", "envName": "py_shop"}


def test_payload_and_header_are_set_together(grouping):
    definition = grouping.get_settings()
    payload = definition.get_json_payload()
    payload["globalCount"] = False
    definition.set_json_payload(payload)
    definition.get_recipe_raw_definition()["tags"] = ["monthly"]
    definition.save()

    saved = grouping.get_settings()
    assert saved.get_json_payload()["globalCount"] is False
    assert saved.get_recipe_raw_definition()["tags"] == ["monthly"]


def test_the_status_names_an_engine(grouping):
    status = grouping.get_status()

    assert status.get_selected_engine_details()["type"] == "DSS"
    assert len(status.get_engines_details()) >= 1
    assert status.get_status_severity() in ("INFO", "SUCCESS")
    assert status.get_status_messages() == []


def test_inputs_and_outputs_can_be_changed(project, grouping):
    make_dataset(project, "returns", ["country:string"])
    settings = grouping.get_settings()
    assert settings.has_input("orders")
    settings.replace_input("orders", "returns")
    settings.save()

    assert grouping.get_settings().get_flat_input_refs() == ["returns"]


def test_metadata_round_trips(grouping):
    metadata = grouping.get_metadata()
    metadata.update(description="monthly figures", tags=["finance"])
    grouping.set_metadata(metadata)

    assert grouping.get_metadata()["description"] == "monthly figures"
    assert grouping.get_metadata()["tags"] == ["finance"]


def test_recipes_are_listed_renamed_and_deleted(project, grouping):
    assert [(item.name, item.type) for item in project.list_recipes()] == [("compute_by_country", "grouping")]

    grouping.rename("totals")
    assert [item.name for item in project.list_recipes()] == ["totals"]

    grouping.delete()
    assert project.list_recipes() == []
    assert project.get_dataset("by_country").exists()


def test_a_missing_input_is_refused(project):
    with pytest.raises(DataikuException, match="does not exist"):
        project.new_recipe("sync").with_input("nope").with_new_output("copy", MANAGED).create()
