"""Scenarios: step-based and Python, triggers, settings."""

import pytest
from dataikuapi.utils import DataikuException

STEP = {"type": "build_flowitem", "name": "build", "params": {"builds": [{"type": "DATASET", "itemId": "orders"}], "jobType": "RECURSIVE_BUILD"}}


@pytest.fixture
def nightly(project):
    """A step-based scenario."""
    return project.create_scenario("Nightly run", "step_based")


def test_the_id_comes_of_the_name(project, nightly):
    item = project.list_scenarios()[0]

    assert nightly.id == "Nightly_run"
    assert [scenario.id for scenario in project.list_scenarios(as_type="objects")] == [nightly.id]
    assert item.running is False
    assert item.to_scenario().get_settings().get_raw()["name"] == "Nightly run"


def test_an_added_step_is_kept(nightly):
    settings = nightly.get_settings()
    assert settings.raw_steps == []
    settings.raw_steps.append(STEP)
    settings.save()

    step = nightly.get_settings().raw_steps[0]
    assert step["type"] == "build_flowitem"
    assert step["params"]["builds"][0]["itemId"] == "orders"
    assert step["name"] == "build"


def test_triggers_are_kept(nightly):
    settings = nightly.get_settings()
    settings.add_daily_trigger(hour=2, minute=30)
    settings.add_periodic_trigger(every_minutes=15)
    settings.save()

    triggers = nightly.get_settings().raw_triggers
    assert [trigger["type"] for trigger in triggers] == ["temporal", "temporal"]
    assert triggers[0]["params"]["hour"] == 2
    assert triggers[1]["params"]["repeatFrequency"] == 15


def test_activation_and_identity_are_kept(nightly):
    settings = nightly.get_settings()
    assert settings.active is False
    settings.active = True
    settings.run_as = "admin"
    settings.save()

    saved = nightly.get_settings()
    assert saved.active is True
    assert saved.run_as == "admin"
    assert saved.raw_reporters == []


def test_the_status_is_light(nightly):
    status = nightly.get_status()

    assert status.running is False
    assert status.get_raw()["id"] == nightly.id
    assert "params" not in status.get_raw()


def test_a_python_scenario_has_its_code(project):
    scenario = project.create_scenario("Custom", "custom_python")
    settings = scenario.get_settings()
    settings.code = "print('run')\n"
    settings.save()

    assert scenario.get_settings().code == "print('run')\n"


def test_a_deleted_scenario_is_gone(project, nightly):
    nightly.delete()

    assert project.list_scenarios() == []
    with pytest.raises(DataikuException, match="does not exist"):
        nightly.get_settings()
