"""`emr-desktop screenshots DIR`: pictures of every screen, made offscreen from a made-up clinic on a fixed day."""

import argparse
import os
import time

from emr_desktop.domain.languages import Language
from emr_desktop.domain.preferences import THEMES


def run(options: argparse.Namespace) -> int:
    """Write the pictures. 1 when a screen was not reached or does not fit, 2 when nothing of that name is known."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["TZ"] = "Europe/Minsk"  # the clinic's own, so that pictures are the same on every computer
    if hasattr(time, "tzset"):
        time.tzset()
    from emr_desktop.ui.screenshots import looks, take_pictures
    from emr_desktop.ui.screenshots_scenes import SCENES, chosen_scenes

    scenes = chosen_scenes(options.screens)
    unknown = sorted({*options.languages} - {*Language}) + sorted({*options.themes} - {*THEMES})
    if not scenes or unknown or not options.languages or not options.themes:
        print(f"Not known: {' '.join(unknown) or 'no such screen'}.")
        print("Screens: " + " ".join(dict.fromkeys(scene.screen for scene in SCENES)))
        return 2
    wanted = looks([Language(each) for each in options.languages], options.themes)
    outcome = take_pictures(options.out, scenes, wanted, lambda line: print(line, flush=True))
    for problem in outcome.problems:
        print(f"PROBLEM  {problem}")
    print(f"{outcome.pictures} pictures of {len(scenes)} scenes in {options.out}, {len(outcome.problems)} problems.")
    return 1 if outcome.problems else 0
