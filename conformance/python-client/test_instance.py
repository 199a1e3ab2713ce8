"""What belongs to the instance: connections, groups, users, code environments, variables."""

import pytest
from dataikuapi.utils import DataikuException


def test_a_connection_is_created_changed_and_deleted(client, unique):
    name = unique("warehouse")
    connection = client.create_connection(name, "PostgreSQL", params={"host": "db", "port": 5432}, usable_by="ALLOWED", allowed_groups=["administrators"])
    assert client.list_connections()[name]["type"] == "PostgreSQL"
    assert name in client.list_connections_names("PostgreSQL")

    settings = connection.get_settings()
    assert settings.get_raw()["params"]["host"] == "db"
    assert settings.usable_by == "ALLOWED"
    settings.allow_write = False
    settings.save()
    assert connection.get_settings().allow_write is False

    connection.delete()
    assert name not in client.list_connections()


def test_a_connection_of_a_taken_name_is_refused(client):
    with pytest.raises(DataikuException, match="already exists"):
        client.create_connection("filesystem_managed", "Filesystem")


def test_a_group_is_created_changed_and_deleted(client, unique):
    name = unique("analysts")
    group = client.create_group(name, description="people who look")
    assert name in [item["name"] for item in client.list_groups()]

    definition = group.get_definition()
    assert definition["description"] == "people who look"
    definition["mayCreateProjects"] = True
    group.set_definition(definition)
    assert group.get_definition()["mayCreateProjects"] is True

    group.delete()
    assert name not in [item["name"] for item in client.list_groups()]


def test_a_user_is_created_changed_and_deleted(client, unique):
    login = unique("rita")
    user = client.create_user(login, "a-password", display_name="Rita", groups=["administrators"])
    assert login in [item["login"] for item in client.list_users()]

    settings = user.get_settings()
    assert settings.enabled is True
    assert settings.get_raw()["groups"] == ["administrators"]
    assert settings.get_raw().get("password") in (None, "")
    settings.enabled = False
    settings.save()
    assert user.get_settings().enabled is False

    user.delete()
    assert login not in [item["login"] for item in client.list_users()]


def test_a_code_env_is_created_changed_and_deleted(client, unique):
    name = unique("py_shop")
    env = client.create_code_env("PYTHON", name, "DESIGN_MANAGED", params={"pythonInterpreter": "PYTHON311"})
    assert (name, "PYTHON") in [(item["envName"], item["envLang"]) for item in client.list_code_envs()]

    settings = env.get_settings()
    assert settings.env_lang == "PYTHON"
    settings.set_required_packages("pandas==2.2", "requests")
    settings.save()
    env.update_packages()
    assert env.get_settings().get_required_packages(as_list=True) == ["pandas==2.2", "requests"]

    env.delete()
    assert name not in [item["envName"] for item in client.list_code_envs()]


def test_a_code_env_can_be_made_in_the_background(client, unique):
    name = unique("py_later")
    future = client.create_code_env("PYTHON", name, "DESIGN_MANAGED", wait=False)

    assert future.wait_for_result()["messages"]["error"] is False
    assert client.get_code_env("PYTHON", name).get_settings().env_name == name
    client.get_code_env("PYTHON", name).delete()


def test_global_variables_round_trip(client):
    variables = client.get_global_variables()
    variables["region"] = "eu"
    variables.save()

    assert client.get_global_variables()["region"] == "eu"
