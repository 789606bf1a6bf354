#!/usr/bin/python3
"""Does the whole job through the accessibility tree alone, as a screen reader does: no mouse, no keyboard, no picture.

usage: walk_the_tree.py PROGRAM

Starts the program in practice mode on a display and a bus of its own. Ends with 0 when the job is done and every control on
the way has a name; with 77 when something it needs is not installed. Needs Xvfb, openbox, dbus-run-session, the AT-SPI
registry and its bindings for Python."""
import os
import shutil
import signal
import subprocess
import sys
import time

SKIP = 77
LAUNCHER = "/usr/libexec/at-spi-bus-launcher"
NAMED_ROLES = {"push button", "radio button", "check box", "text", "password text", "combo box", "table", "progress bar",
               "toggle button", "link", "list", "spin button", "entry"}


def outer(program):
    """Display, window manager and bus around the inner half."""
    for tool in ("Xvfb", "openbox", "dbus-run-session"):
        if not shutil.which(tool):
            print("SKIP: %s is not installed" % tool)
            return SKIP
    if not os.path.exists(LAUNCHER):
        print("SKIP: at-spi2-core is not installed")
        return SKIP
    read_end, write_end = os.pipe()
    display = subprocess.Popen(["Xvfb", "-displayfd", str(write_end), "-screen", "0", "1280x1000x24", "-nolisten", "tcp"],
                               pass_fds=[write_end], stderr=subprocess.DEVNULL)
    try:
        os.close(write_end)
        number = os.read(read_end, 16).decode().strip()
        environment = dict(os.environ, DISPLAY=":" + number, QT_QPA_PLATFORM="xcb", LC_ALL="C.UTF-8",
                           QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", GSETTINGS_BACKEND="memory", NO_AT_BRIDGE="1")
        manager = subprocess.Popen(["openbox"], env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            return in_a_session_of_its_own(
                ["dbus-run-session", "--", sys.executable, os.path.abspath(__file__), "--inner", program], environment)
        finally:
            manager.kill()
    finally:
        display.kill()


def in_a_session_of_its_own(command, environment):
    """Runs it, and ends everything that it started: buses go on by themselves."""
    session = subprocess.Popen(command, env=environment, start_new_session=True)
    try:
        return session.wait(timeout=110)
    finally:
        try:
            os.killpg(session.pid, signal.SIGKILL)
        except ProcessLookupError:
            pass


def inner(program):
    try:
        import gi
        gi.require_version("Atspi", "2.0")
        from gi.repository import Atspi
    except (ImportError, ValueError) as problem:
        print("SKIP: the bindings of AT-SPI are not installed (%s)" % problem)
        return SKIP
    bus = subprocess.Popen([LAUNCHER, "--launch-immediately"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    app = subprocess.Popen([program, "--practice", "missing-messaging"], stderr=subprocess.DEVNULL)
    try:
        Walk(Atspi, app.pid).whole_job()
        print("The whole job was done through the tree.")
        return 0
    finally:
        app.kill()
        bus.kill()


class Walk:
    """One window, seen through the tree."""

    def __init__(self, atspi, pid):
        self.atspi = atspi
        self.pid = pid
        self.window = None

    def nodes(self, root):
        """Everything that shows, in reading order."""
        stack = [root]
        while stack:
            node = stack.pop()
            try:
                if node is not root and not node.get_state_set().contains(self.atspi.StateType.SHOWING):
                    continue
                yield node
                stack.extend(node.get_child_at_index(i) for i in reversed(range(node.get_child_count())))
            except Exception:  # it went away while we looked: the page was changed
                continue

    def wait(self, what, find, seconds=20):
        """What find() returns, once it returns something."""
        ends = time.monotonic() + seconds
        while time.monotonic() < ends:
            found = find()
            if found:
                return found
            time.sleep(0.1)
        raise SystemExit("not found in time: %s\n%s" % (what, self.dump()))

    def dump(self):
        lines = []
        for node in self.nodes(self.window) if self.window else []:
            lines.append("%s: %r" % (node.get_role_name(), node.get_name()))
        return "\n".join(lines[:150])

    def find_window(self):
        desktop = self.atspi.get_desktop(0)
        for i in range(desktop.get_child_count()):
            app = desktop.get_child_at_index(i)
            if app and app.get_process_id() == self.pid and app.get_child_count() > 0:
                return app.get_child_at_index(0)
        return None

    def control(self, name, roles=None):
        """The control of this name; of several the first."""
        def find():
            for node in self.nodes(self.window):
                if node.get_name() == name and (roles is None or node.get_role_name() in roles):
                    return node
            return None
        return self.wait(name, find)

    def has_text(self, words):
        return any(words in (node.get_name() or "") for node in self.nodes(self.window))

    def press(self, name, roles=None):
        node = self.control(name, roles)
        if not self.atspi.Action.do_action(node, 0):
            raise SystemExit("cannot be pressed through the tree: %s" % name)

    def arrive(self, words):
        """A page is there when its heading, which has the focus, begins so."""
        def find():
            for node in self.nodes(self.window):
                if (node.get_name() or "").startswith(words):
                    return node
            return None
        self.wait("page " + words, find)
        time.sleep(0.3)
        self.all_named()

    def all_named(self):
        """Every control that shows has a name."""
        nameless = []
        for node in self.nodes(self.window):
            if node.get_role_name() in NAMED_ROLES and not (node.get_name() or "").strip():
                nameless.append(node.get_role_name())
        if nameless:
            raise SystemExit("controls without a name: %s\n%s" % (nameless, self.dump()))

    def focused(self):
        for node in self.nodes(self.window):
            if node.get_state_set().contains(self.atspi.StateType.FOCUSED):
                return node.get_name()
        return None

    def whole_job(self):
        self.window = self.wait("the window", self.find_window)
        self.arrive("What do you see?")
        self.press("Messages are sent, but not delivered", {"radio button"})
        self.press("Continue")
        self.arrive("Paste the access token")
        self.press("Use the practice token")
        self.press("Check now")
        self.arrive("The token may not send messages")
        focus = self.wait("focus on the verdict", self.focused)
        if not focus.startswith("The token may not send messages"):
            raise SystemExit("the focus is not on the verdict but on: %s" % focus)
        for words in ("Broken here", "Open business.facebook.com"):
            if not self.has_text(words):
                raise SystemExit("not told on the results page: %s\n%s" % (words, self.dump()))
        self.press("Continue")
        self.arrive("Why was this message not delivered?")
        self.walk_checklist()
        self.press("Go to report")
        self.arrive("Save a report")
        self.read_report()

    def walk_checklist(self):
        field = self.control("Customer's number", {"text", "entry"})
        if not self.atspi.EditableText.set_text_contents(field, "+53 5 123 4567"):
            raise SystemExit("the number cannot be entered through the tree")
        self.wait("the reason Cuba", lambda: self.has_text("Cuba"))

    def read_report(self):
        preview = self.control("The report as text", {"text", "entry"})
        text = self.atspi.Text.get_text(preview, 0, self.atspi.Text.get_character_count(preview))
        for words in ("The token may not send messages", "[number"):
            if words not in text:
                raise SystemExit("not in the report: %s\n%s" % (words, text[:500]))
        if "123 4567" in text:
            raise SystemExit("the customer's number is in the report for the team")


if __name__ == "__main__":
    sys.exit(inner(sys.argv[2]) if sys.argv[1] == "--inner" else outer(sys.argv[1]))
