"""The flow: its graph, its zones, and managed folders with their files."""

import io

import pytest
from conftest import FOLDERS, MANAGED
from dataikuapi.utils import DataikuException


@pytest.fixture
def sync(orders):
    """A recipe that copies orders to copy."""
    return orders.new_recipe("sync").with_new_output("copy", MANAGED).create()


@pytest.fixture
def folder(project):
    """An empty managed folder."""
    return project.create_managed_folder("exports", connection_name=FOLDERS)


def test_the_graph_goes_from_sources_to_results(project, sync):
    graph = project.get_flow().get_graph()

    assert [source["ref"] for source in graph.get_source_computables()] == ["orders"]
    assert [dataset.name for dataset in graph.get_source_datasets()] == ["orders"]
    assert graph.get_source_recipes() == []
    assert [item["ref"] for item in graph.get_items_in_traversal_order()] == ["orders", sync.name, "copy"]


def test_the_graph_knows_the_neighbours(project, orders, sync):
    graph = project.get_flow().get_graph()

    assert [recipe["ref"] for recipe in graph.get_successor_recipes(orders)] == [sync.name]
    assert [item["ref"] for item in graph.get_successor_computables(sync)] == ["copy"]


def test_an_input_is_replaced_everywhere(project, orders, customers, sync):
    project.get_flow().replace_input_computable("orders", "customers")

    assert sync.get_settings().get_flat_input_refs() == ["customers"]


def test_a_zone_holds_what_is_moved_into_it(project, orders):
    flow = project.get_flow()
    zone = flow.create_zone("Raw", color="#112233")
    zone.add_item(orders)

    assert sorted(other.name for other in flow.list_zones()) == ["Default", "Raw"]
    assert flow.get_zone(zone.id).color == "#112233"
    assert [item.name for item in flow.get_zone(zone.id).items] == ["orders"]
    assert flow.get_zone_of_object(orders).id == zone.id
    assert orders.get_zone().id == zone.id


def test_several_items_move_at_once(project, orders, customers):
    flow = project.get_flow()
    zone = flow.create_zone("Raw")
    zone.add_items([orders, customers])

    assert sorted(item.name for item in flow.get_zone(zone.id).items) == ["customers", "orders"]


def test_an_object_goes_back_to_the_default_zone(project, orders):
    flow = project.get_flow()
    zone = flow.create_zone("Raw")
    orders.move_to_zone(zone.id)
    orders.move_to_zone("default")

    assert flow.get_zone(zone.id).items == []
    assert orders.get_zone().id == "default"


def test_a_zone_shows_a_shared_object(project, orders):
    flow = project.get_flow()
    zone = flow.create_zone("Gold")
    zone.add_shared(orders)
    assert [item.name for item in flow.get_zone(zone.id).shared] == ["orders"]
    zone.remove_shared(orders)

    assert flow.get_zone(zone.id).shared == []


def test_a_zone_is_renamed_and_deleted(project, orders):
    flow = project.get_flow()
    zone = flow.create_zone("Raw")
    zone.add_item(orders)
    settings = zone.get_settings()
    settings.name = "Bronze"
    settings.save()
    assert flow.get_zone(zone.id).name == "Bronze"

    zone.delete()
    assert orders.get_zone().id == "default"


def test_files_are_put_listed_read_and_deleted(folder):
    assert folder.list_contents()["items"] == []
    folder.put_file("reports/june.csv", io.BytesIO(b"a,b\n1,2\n"))

    items = folder.list_contents()["items"]
    assert [(item["path"], item["size"]) for item in items] == [("/reports/june.csv", 8)]
    with folder.get_file("/reports/june.csv") as answer:
        assert answer.content == b"a,b\n1,2\n"

    folder.delete_file("/reports/june.csv")
    assert folder.list_contents()["items"] == []


def test_a_folder_is_listed_and_renamed(project, folder):
    assert [(item["id"], item["name"]) for item in project.list_managed_folders()] == [(folder.id, "exports")]
    folder.rename("archive")

    assert folder.get_definition()["name"] == "archive"
    assert folder.get_settings().type == "Filesystem"


def test_a_missing_file_is_refused(folder):
    with pytest.raises(DataikuException, match="does not exist"):
        folder.get_file("/nope.csv")


def test_a_deleted_folder_is_gone(project, folder):
    folder.delete()

    assert project.list_managed_folders() == []
