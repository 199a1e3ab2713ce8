"""Datasets: managed and external, their settings, schema and metadata."""

import io

import pytest
from conftest import MANAGED
from dataikuapi.utils import DataikuException


def test_a_managed_dataset_lives_on_the_chosen_connection(project):
    dataset = project.new_managed_dataset("out").with_store_into(MANAGED).create()

    settings = dataset.get_settings()
    assert dataset.exists()
    assert settings.get_raw()["managed"] is True
    assert settings.get_raw_params()["connection"] == MANAGED
    assert settings.schema_columns == []


def test_a_managed_dataset_is_overwritten_on_request_only(project, orders):
    builder = project.new_managed_dataset("orders").with_store_into(MANAGED)
    assert builder.already_exists()
    with pytest.raises(DataikuException, match="already exists"):
        builder.create()

    assert builder.create(overwrite=True).get_schema()["columns"] == []


def test_external_datasets_keep_their_parameters(client, project, unique):
    warehouse = client.create_connection(unique("warehouse"), "PostgreSQL", params={"host": "db", "db": "shop"})
    disk = client.create_connection(unique("disk"), "Filesystem", params={"root": "/"})
    table = project.create_sql_table_dataset("customers", "PostgreSQL", warehouse.name, "customers", "public")
    files = project.create_filesystem_dataset("lines", disk.name, "/data/lines")

    assert table.get_settings().get_raw_params()["table"] == "customers"
    assert table.get_settings().get_raw()["managed"] is False
    assert files.get_settings().get_raw_params()["path"] == "/data/lines"
    warehouse.delete()
    disk.delete()


def test_the_list_has_schemas_and_connections(project, orders, customers):
    items = {item.name: item for item in project.list_datasets()}

    assert sorted(items) == ["customers", "orders"]
    assert items["orders"].connection == MANAGED
    assert [column["name"] for column in items["orders"].schema["columns"]] == ["id", "country", "amount"]
    assert items["orders"].get_column("amount")["type"] == "double"


def test_the_schema_round_trips(orders):
    schema = orders.get_schema()
    schema["columns"].append({"name": "comment", "type": "string", "comment": "free text"})
    orders.set_schema(schema)

    assert orders.get_schema()["columns"][3]["comment"] == "free text"


def test_saved_settings_come_back(orders):
    settings = orders.get_settings()
    settings.add_raw_schema_column({"name": "day", "type": "date"})
    settings.add_discrete_partitioning_dimension("country")
    settings.get_raw()["tags"] = ["raw"]
    settings.save()

    saved = orders.get_settings()
    assert saved.schema_columns[-1]["name"] == "day"
    assert saved.get_raw()["partitioning"]["dimensions"][0]["name"] == "country"
    assert saved.get_raw()["tags"] == ["raw"]
    assert saved.get_raw()["versionTag"]["versionNumber"] > settings.get_raw()["versionTag"]["versionNumber"]


def test_metadata_round_trips(orders):
    metadata = orders.get_metadata()
    metadata.update(description="what people bought", tags=["gold"])
    orders.set_metadata(metadata)

    assert orders.get_metadata()["description"] == "what people bought"
    assert orders.get_metadata()["tags"] == ["gold"]


def test_uploaded_rows_are_read_back(project):
    dataset = project.create_upload_dataset("uploaded")
    dataset.uploaded_add_file(io.BytesIO(b'id,text\n1,"a, ""b"""\n2,c\n'), "rows.csv")
    settings = dataset.get_settings()
    settings.set_csv_format(separator=",", style="excel", skip_rows_before=0, header_row=True, skip_rows_after=0)
    settings.add_raw_schema_column({"name": "id", "type": "bigint"})
    settings.add_raw_schema_column({"name": "text", "type": "string"})
    settings.save()

    assert [(item["path"], item["length"]) for item in dataset.uploaded_list_files()] == [("/rows.csv", 25)]
    assert list(dataset.iter_rows()) == [[1, 'a, "b"'], [2, "c"]]


def test_usages_name_the_recipes_that_read_it(orders):
    recipe = orders.new_recipe("sync").with_new_output("copy", MANAGED).create()

    assert [(usage["type"], usage["objectId"]) for usage in orders.get_usages()] == [("RECIPE_INPUT", recipe.name)]


def test_a_renamed_dataset_takes_its_recipes_along(project, orders):
    recipe = orders.new_recipe("sync").with_new_output("copy", MANAGED).create()
    orders.rename("purchases")

    assert orders.name == "purchases"
    assert orders.exists()
    assert not project.get_dataset("orders").exists()
    assert recipe.get_settings().get_flat_input_refs() == ["purchases"]


def test_a_deleted_dataset_takes_its_consumers_along(project, orders):
    orders.new_recipe("sync").with_new_output("copy", MANAGED).create()
    orders.delete()

    assert not orders.exists()
    assert project.get_dataset("copy").exists()
    assert project.list_recipes() == []


def test_a_missing_dataset_is_named(project):
    missing = project.get_dataset("nope")

    assert not missing.exists()
    with pytest.raises(DataikuException, match=f"NotFoundException.*dataset does not exist: {project.project_key}.nope"):
        missing.get_settings()
