"""The world of each test: the official client, and a project of its own that is gone afterwards."""

import itertools
import os

import pytest
from dataikuapi import DSSClient

URL = os.environ["DSS_URL"]
MANAGED = "filesystem_managed"
FOLDERS = "filesystem_folders"

_numbers = itertools.count(1)


@pytest.fixture(scope="session")
def client():
    """A client as people make it."""
    return DSSClient(URL, os.environ["DSS_API_KEY"])


@pytest.fixture
def unique():
    """Gives names that no other test has: unique("group") is "group_7"."""
    return lambda prefix: f"{prefix}_{next(_numbers)}"


@pytest.fixture
def project(client, unique):
    """An empty project."""
    project = client.create_project(unique("DAY"), "A day's work", "admin", description="made by a test")
    yield project
    if project.project_key in client.list_project_keys():
        project.delete()


@pytest.fixture
def orders(project):
    """A managed dataset with three columns."""
    return make_dataset(project, "orders", ["id:bigint", "country:string", "amount:double"])


@pytest.fixture
def customers(project):
    """A managed dataset that shares one column with orders."""
    return make_dataset(project, "customers", ["country:string", "customer:string"])


@pytest.fixture
def grouping(project, orders):
    """A grouping of orders by country."""
    return project.new_recipe("grouping").with_input("orders").with_new_output("by_country", MANAGED).with_group_key("country").create()


def make_dataset(project, name, columns):
    """Creates a managed dataset; columns are "name:type"."""
    dataset = project.new_managed_dataset(name).with_store_into(MANAGED).create()
    dataset.set_schema({"columns": [dict(zip(("name", "type"), column.split(":"))) for column in columns], "userModified": True})
    return dataset
