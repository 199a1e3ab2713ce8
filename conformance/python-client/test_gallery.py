"""Objects that the sandbox lists but does not manage: a served project that has one of each."""

import pytest


@pytest.fixture
def gallery(client):
    """The project of the folder gallery/."""
    return client.get_project("GALLERY")


def test_models_and_evaluations_are_listed(gallery):
    assert [model["name"] for model in gallery.list_saved_models()] == ["Churn"]
    assert [store.mes_id for store in gallery.list_model_evaluation_stores()] == ["Store001"]
    assert [comparison.mec_id for comparison in gallery.list_model_comparisons()] == ["Compare1"]
    assert [(item["analysisId"], item["inputDataset"]) for item in gallery.list_analyses()] == [("Analysi1", "orders")]


def test_dashboards_and_insights_are_listed(gallery):
    dashboard = gallery.list_dashboards()[0]
    insight = gallery.list_insights()[0]

    assert (dashboard.id, dashboard.name, dashboard.owner, dashboard.listed) == ("Board01", "Sales", "admin", True)
    assert (dashboard.num_pages, dashboard.num_tiles) == (2, 3)
    assert (insight.id, insight.name, insight.type) == ("Insigh1", "By month", "chart")


def test_web_apps_are_listed_without_their_key(gallery):
    item = gallery.list_webapps()[0]

    assert (item.id, item.name) == ("WebApp1", "Explorer")
    assert "apiKey" not in item._data


def test_services_and_streams_are_listed(gallery):
    assert [service.id for service in gallery.list_api_services()] == ["scoring"]
    assert [stream.id for stream in gallery.list_streaming_endpoints()] == ["clicks"]
    assert [bank.name for bank in gallery.list_knowledge_banks()] == ["Manuals"]


def test_notebooks_are_listed(gallery):
    jupyter = gallery.list_jupyter_notebooks(as_type="listitems")[0]

    assert (jupyter.name, jupyter.language) == ("first look", "python")
    assert [notebook.id for notebook in gallery.list_sql_notebooks()] == ["SqlNote1"]


def test_the_wiki_has_its_taxonomy(gallery):
    taxonomy = gallery.get_wiki().get_settings().get_taxonomy()

    assert taxonomy == [{"id": "1", "children": [{"id": "2", "children": []}]}]


def test_the_library_is_a_tree(gallery):
    library = gallery.get_library()

    assert sorted(item.name for item in library.list()) == ["external-libraries.json", "python"]
    assert library.get_file("python/shop/tools.py").path == "/python/shop/tools.py"


def test_a_fresh_project_has_none_of_them(project):
    assert project.list_saved_models() == []
    assert project.list_dashboards() == []
    assert project.get_wiki().get_settings().get_taxonomy() == []
    assert project.get_library().list() == []
