"""Connecting, looking after a project, and what goes wrong: the first day with the API."""

import io
import zipfile

import pytest
from conftest import URL
from dataikuapi import DSSClient
from dataikuapi.utils import DataikuException


def test_auth_info_says_who_the_key_is(client):
    info = client.get_auth_info()

    assert info["authIdentifier"]
    assert info["groups"] is not None


def test_instance_info_names_the_node(client):
    info = client.get_instance_info()

    assert info.node_id == "sandbox"
    assert info.node_type == "DESIGN"


def test_a_wrong_key_is_refused(client):
    with pytest.raises(DataikuException, match="NotAuthenticatedException.*Unknown API Key"):
        DSSClient(URL, "not-the-key").list_project_keys()


def test_a_created_project_is_listed(client, project):
    assert project.project_key in client.list_project_keys()
    summary = [item for item in client.list_projects() if item["projectKey"] == project.project_key][0]
    assert summary["name"] == "A day's work"
    assert summary["ownerLogin"] == "admin"
    assert project.get_metadata()["description"] == "made by a test"


def test_a_project_key_is_taken_once(client, project):
    with pytest.raises(DataikuException, match="already exists"):
        client.create_project(project.project_key, "again", "admin")


def test_summary_carries_a_version_tag_that_grows(project):
    before = project.get_summary()["versionTag"]["versionNumber"]
    metadata = project.get_metadata()
    metadata["shortDesc"] = "changed"
    project.set_metadata(metadata)

    assert project.get_summary()["versionTag"]["versionNumber"] == before + 1


def test_metadata_round_trips(project):
    metadata = project.get_metadata()
    assert metadata["label"] == "A day's work"
    metadata.update(label="Renamed", description="long text", tags=["b", "a"])
    project.set_metadata(metadata)

    saved = project.get_metadata()
    assert saved["label"] == "Renamed"
    assert saved["description"] == "long text"
    assert sorted(saved["tags"]) == ["a", "b"]


def test_settings_save_a_code_env_and_an_exposed_object(client, project, orders):
    settings = project.get_settings()
    settings.set_python_code_env("py_shop")
    settings.add_exposed_object("DATASET", orders.name, "OTHER")
    settings.save()

    raw = project.get_settings().get_raw()
    assert raw["settings"]["codeEnvs"]["python"]["envName"] == "py_shop"
    assert raw["settings"]["codeEnvs"]["python"]["mode"] == "EXPLICIT_ENV"
    assert raw["exposedObjects"]["objects"][0]["localName"] == "orders"
    assert raw["exposedObjects"]["objects"][0]["rules"][0]["targetProject"] == "OTHER"


def test_variables_are_replaced_and_updated(project):
    assert project.get_variables() == {"standard": {}, "local": {}}
    project.set_variables({"standard": {"country": "FR"}, "local": {"path": "/tmp"}})
    project.update_variables({"year": 2025})

    assert project.get_variables() == {"standard": {"country": "FR", "year": 2025}, "local": {"path": "/tmp"}}


def test_permissions_round_trip(project):
    permissions = project.get_permissions()
    assert permissions["owner"] == "admin"
    permissions["permissions"].append({"group": "administrators", "readProjectContent": True, "writeProjectContent": True})
    project.set_permissions(permissions)

    saved = project.get_permissions()["permissions"]
    granted = [entry for entry in saved if entry.get("group") == "administrators"][0]
    assert granted["readProjectContent"] is True
    assert granted["writeProjectContent"] is True


def test_tags_round_trip(project):
    assert project.get_tags() == {"tags": {}}
    project.set_tags({"tags": {"urgent": {"color": "#ff0000"}}})

    assert project.get_tags()["tags"]["urgent"]["color"] == "#ff0000"


def test_an_export_is_a_zip_of_the_project(project, orders):
    with project.get_export_stream() as stream:
        archive = zipfile.ZipFile(io.BytesIO(stream.read()))

    assert "export-manifest.json" in archive.namelist()
    assert "project_config/params.json" in archive.namelist()
    assert "project_config/datasets/orders.json" in archive.namelist()


def test_a_deleted_project_is_gone(client, project):
    project.delete()

    assert project.project_key not in client.list_project_keys()
    with pytest.raises(DataikuException, match="does not exist"):
        project.get_summary()


def test_a_call_into_a_project_that_never_was_is_refused(client):
    with pytest.raises(DataikuException, match="NotFoundException.*does not exist: NOWHERE"):
        client.get_project("NOWHERE").list_datasets()
