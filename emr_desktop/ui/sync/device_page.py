"""For the administrator: connecting this computer, the test of the connection, what an engineer asks for."""

from collections.abc import Sequence

from emr_desktop.domain.attachments import MovePolicy
from emr_desktop.queries.sync_centre import SyncSheet
from emr_desktop.sync.probe import Probe
from emr_desktop.ui.common.action_bar import Action
from emr_desktop.ui.common.card import Card
from emr_desktop.ui.common.choice_field import Choice, ChoiceField
from emr_desktop.ui.common.district_fields import DistrictFields
from emr_desktop.ui.common.keys import key_text
from emr_desktop.ui.common.labels import wrapped
from emr_desktop.ui.common.sync_words import outcome_words
from emr_desktop.ui.sync.page import SyncPage


class DevicePage(SyncPage):
    """A form of three fields; below it facts and the last test."""

    def build(self) -> None:
        self._policy: MovePolicy | None = None
        connect = Card(self.tr("Connection to the district"), self)
        self.state = wrapped("", "", self)
        self.form = DistrictFields(self)
        for widget in (self.state, self.form):
            connect.add(widget)
        for field in (self.form.url, self.form.code):
            field.changed.connect(self.enabling_changed)
        self.form.chain.finished.connect(self._connect)
        self.facts_card = Card(self.tr("Details for the engineer"), self)
        self.test = wrapped("", "", self)
        self.facts = wrapped("", "help", self)
        self.facts_card.add(self.test)
        self.facts_card.add(self.facts)
        files = Card(self.tr("Attached files"), self)
        choices = [
            Choice(MovePolicy.QUICK, self.tr("As soon as the link is quick enough")),
            Choice(MovePolicy.ALWAYS, self.tr("Always, however slow the link")),
            Choice(MovePolicy.NIGHT, self.tr("At night, from 22 to 6")),
            Choice(MovePolicy.ASKED, self.tr("Only those that somebody asks for")),
        ]
        self.policy = ChoiceField(self.tr("Files travel over the link"), choices, as_list=True, parent=files)
        self.policy.set_hint(self.tr("Records never wait for files. “Fetch now” on the card works always."))
        files.add(self.policy)
        self.body.addWidget(connect)
        self.body.addWidget(files)
        self.body.addWidget(self.facts_card)
        self.body.addStretch(1)
        self.test.hide()
        self.policy.changed.connect(self._choose_policy)
        self.model.policy_read.connect(self._show_policy)
        self.model.probed.connect(self._probed)
        self.model.connected.connect(self._connected)

    def show_sheet(self, sheet: SyncSheet) -> None:
        status, device = sheet.status, sheet.device
        if status.connected:
            text = self.tr("Connected. The district knows this clinic as %1.").replace("%1", status.district)
        else:
            text = self.tr("Not connected. The administrator of the district gives you an address and a code.")
        self.state.setText(text)
        lines = [self.tr("Computer %1, number %2").replace("%1", device.device).replace("%2", str(device.number))]
        if status.connected:
            lines.append(self.tr("Key of the district: %1").replace("%1", device.district_key))
            root = self.tr("the district’s own") if device.root else self.tr("those this computer trusts")
            lines.append(self.tr("Certificates: %1").replace("%1", root))
            lines.append(
                self.tr("Records here and there are equal.")
                if status.agreed
                else self.tr("Whether records here and there are equal is not known yet.")
            )
        self.facts.setText("\n".join(lines))
        self.enabling_changed.emit()

    def _choose_policy(self) -> None:
        chosen = self.policy.value()
        if isinstance(chosen, MovePolicy) and chosen is not self._policy:
            self._policy = chosen
            self.model.choose_policy(chosen)

    def _show_policy(self, policy: MovePolicy) -> None:
        self._policy = policy
        self.policy.set_value(policy)

    def take_focus(self) -> None:
        self.form.url.editor.setFocus()

    def _connected(self, _name: str) -> None:
        self.form.code.set_text("")

    def _probed(self, probe: Probe) -> None:
        if probe.trouble:
            self.test.setText(outcome_words(probe.trouble))
        else:
            seconds = f"{probe.seconds:.1f}"
            self.test.setText(self.tr("The district answers in %1 s and knows this computer.").replace("%1", seconds))
        self.test.show()

    def bar_actions(self) -> Sequence[Action]:
        return (
            Action("test", self.tr("Test the connection"), self.model.probe),
            Action("connect", self.tr("Connect"), self._connect, key_text("Ctrl+Return"), variant="primary"),
        )

    def why_not(self) -> dict[str, str]:
        found = {}
        sheet = self.model.sheet
        if sheet is None or not sheet.status.connected:
            found["test"] = self.tr("This computer is not connected to a district yet")
        if not self.form.is_filled():
            found["connect"] = self.tr("Enter the address and the code first")
        if self.model.is_away:
            found["test"] = found["connect"] = self.tr("It is under way already")
        return found

    def _connect(self) -> None:
        if "connect" not in self.why_not():
            typed = self.form.state()
            self.model.connect_to(typed["url"], typed["code"], typed["root"])
