"""The administrator's page in a real Chromium, by keyboard, beside a real clinic that syncs over TLS."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from selenium.webdriver import Chrome, ChromeOptions, ChromeService, Keys
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.by import By

from emr_desktop.services.patients import register_patient
from emr_desktop.sync.engine import Engine
from tests.conftest import SERGEY
from tests.server.running import PASSWORD_OF_OFFICE, RunningServer, running, url_of

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(
        not (shutil.which("chromedriver") and (shutil.which("chromium") or shutil.which("google-chrome"))),
        reason="needs chromium and chromium-driver, which .ci/environment.sh test installs on Debian",
    ),
]

Open = Callable[..., Chrome]


@pytest.fixture
def server(district, tmp_path: Path) -> Iterator[RunningServer]:
    with running(tmp_path / "server", url_of(district.database), 2) as server:
        done = server.command("admin", "add", "office", typed=f"{PASSWORD_OF_OFFICE}\n")
        assert done.returncode == 0, done.stderr
        yield server


@pytest.fixture
def browse(tmp_path: Path) -> Iterator[Open]:
    """Opens a browser of a width, with or without JavaScript."""
    opened: list[Chrome] = []

    def open_browser(width: int = 1366, *, scripts: bool = True, language: str = "en") -> Chrome:
        options = ChromeOptions()
        options.binary_location = shutil.which("chromium") or shutil.which("google-chrome") or ""
        for word in (
            "--headless=new", "--no-sandbox", "--disable-dev-shm-usage", f"--window-size={width},768",
            f"--user-data-dir={tmp_path / f'browser{len(opened)}'}", "--ignore-certificate-errors",
            f"--accept-lang={language}", "--hide-scrollbars",
        ):  # fmt: skip
            options.add_argument(word)
        preferences = {"intl.accept_languages": language, "credentials_enable_service": False}
        if not scripts:
            preferences["profile.managed_default_content_settings.javascript"] = 2
        options.add_experimental_option("prefs", preferences)
        opened.append(Chrome(options, ChromeService(shutil.which("chromedriver"))))
        be_as_wide(opened[-1], width)
        opened[-1].implicitly_wait(10)
        return opened[-1]

    yield open_browser
    for browser in opened:
        browser.quit()


def be_as_wide(browser: Chrome, width: int) -> None:
    """A window is never narrower than 500; a telephone is."""
    metrics = {"width": width, "height": 768, "deviceScaleFactor": 1, "mobile": False}
    browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", metrics)


def press(browser: Chrome, *keys: str) -> None:
    """Keys go to whatever has the focus, as from a keyboard."""
    ActionChains(browser).send_keys(*keys).perform()


def tab_to(browser: Chrome, words: str) -> None:
    """Walk with the Tab key until the focus is on this."""
    for _ in range(40):
        focused = browser.switch_to.active_element
        if words in {focused.text, focused.get_attribute("id"), focused.get_attribute("aria-label")}:
            return
        press(browser, Keys.TAB)
    raise AssertionError(f"{words} cannot be reached by keyboard")


def log_in(browser: Chrome, server: RunningServer) -> None:
    browser.get(f"{server.url}/admin/")
    press(browser, "office", Keys.TAB, PASSWORD_OF_OFFICE, Keys.ENTER)
    assert browser.find_element(By.LINK_TEXT, "Copies")


def heading(browser: Chrome) -> str:
    return browser.find_element(By.TAG_NAME, "h1").text


def test_a_clinic_is_added_let_in_seen_and_revoked_by_keyboard_alone(server, browse, found, founded_alone):
    clinic = found("Zarechye")
    browser = browse(scripts=False)
    log_in(browser, server)
    assert heading(browser) == "Clinics"
    tab_to(browser, "name")
    press(browser, "Ляховичи", Keys.ENTER)
    assert browser.find_element(By.XPATH, "//h1[text()='Ляховичи']")
    tab_to(browser, "Make a code")
    press(browser, Keys.ENTER)
    code = browser.find_element(By.CSS_SELECTOR, ".letters").text
    other = founded_alone("Another")
    server.enrol(other, code)
    other.do(register_patient, SERGEY)
    assert server.sync(other).equal is True
    assert server.sync(clinic).equal is True
    tab_to(browser, "Clinics")
    press(browser, Keys.ENTER)
    rows = browser.find_element(By.TAG_NAME, "table").text
    assert "Ляховичи" in rows
    assert "0 min ago" in rows
    assert "In order" in rows
    tab_to(browser, "Zarechye")
    press(browser, Keys.ENTER)
    assert browser.find_element(By.XPATH, "//h1[text()='Zarechye']")
    tab_to(browser, "most")
    press(browser, "2000", Keys.ENTER)
    assert browser.find_element(By.XPATH, "//p[text()='0.0 MB of 2000 MB']")
    tab_to(browser, "Revoke desk")
    press(browser, Keys.ENTER)
    assert browser.find_element(By.XPATH, "//h1[text()='Revoke this computer?']")
    tab_to(browser, "Revoke")
    press(browser, Keys.ENTER)
    assert browser.find_element(By.XPATH, "//td[contains(., 'Revoked')]")
    clinic.do(register_patient, SERGEY)
    end: Engine = server.sync(clinic)
    assert end.refused
    tab_to(browser, "Set aside")
    press(browser, Keys.ENTER)
    assert "The computer was revoked" in browser.find_element(By.TAG_NAME, "table").text
    tab_to(browser, "Decide about number 3 of desk")
    press(browser, Keys.ENTER)
    tab_to(browser, "note")
    press(browser, "It was found", Keys.ENTER)
    assert browser.find_element(By.XPATH, "//h1[text()='Release this change?']"), "the Enter key decides nothing"
    tab_to(browser, "Release")
    press(browser, Keys.ENTER)
    assert browser.find_element(By.XPATH, "//td[contains(., 'Released')]")
    assert "It was found" in browser.find_element(By.TAG_NAME, "table").text


WIDTHS = (1366, 400)


def test_no_page_is_wider_than_the_screen(server, browse, found, tmp_path):
    clinic = found("Заречье, врачебная амбулатория общей практики")
    clinic.do(register_patient, SERGEY)
    server.sync(clinic)
    assert server.command("facility", "add", "Ляховичи").returncode == 0
    assert server.command("backup", str(tmp_path / "monday.emrcopy")).returncode == 0
    browser = browse()
    browser.get(f"{server.url}/admin/")
    fits(browser, tmp_path, "login")
    log_in(browser, server)
    for section in ("Clinics", "Set aside", "Conflicts", "Copies"):
        browser.find_element(By.LINK_TEXT, section).click()
        fits(browser, tmp_path, section)
    browser.find_element(By.LINK_TEXT, "Clinics").click()
    browser.find_element(By.PARTIAL_LINK_TEXT, "Заречье").click()
    browser.find_element(By.ID, "most").send_keys("two")
    browser.find_element(By.XPATH, "//button[text()='Save']").click()
    assert "a whole number of megabytes" in browser.find_element(By.ID, "trouble").text
    fits(browser, tmp_path, "clinic, wrong room")
    browser.find_element(By.XPATH, "//button[text()='Make a code']").click()
    fits(browser, tmp_path, "clinic")
    browser.find_element(By.LINK_TEXT, "Беларуская").click()
    assert browser.find_element(By.LINK_TEXT, "Разыходжанні")
    fits(browser, tmp_path, "Беларуская")


def fits(browser: Chrome, folder: Path, name: str) -> None:
    """On a computer and on a telephone. Leaves a picture of each."""
    for width in WIDTHS:
        be_as_wide(browser, width)
        assert browser.execute_script("return document.documentElement.clientWidth") == width
        assert browser.execute_script("return document.documentElement.scrollWidth") <= width
        (folder / f"{name}-{width}.png").write_bytes(browser.get_screenshot_as_png())
    be_as_wide(browser, WIDTHS[0])


def test_the_page_can_be_read_by_those_who_do_not_see_it(server, browse, found):
    server.sync(found("Zarechye"))
    browser = browse()
    log_in(browser, server)
    assert browser.find_element(By.TAG_NAME, "html").get_attribute("lang") == "en"
    assert len(browser.find_elements(By.TAG_NAME, "h1")) == 1
    assert all(each.get_attribute("scope") for each in browser.find_elements(By.TAG_NAME, "th"))
    for field in browser.find_elements(By.CSS_SELECTOR, "input:not([type=hidden])"):
        assert browser.find_element(By.CSS_SELECTOR, f"label[for={field.get_attribute('id')}]").text
    tab_to(browser, "name")
    outline = browser.switch_to.active_element.value_of_css_property("outline-width")
    assert outline == "3px", "the focus can be seen"
