"""The count of a log as a usual script does it: failed messages by code and country. For bench_triage."""
import collections
import json
import sys

COUNTRIES = {"9053": "TR", "4915": "DE", "5511": "BR", "9198": "IN", "1202": "US", "6281": "ID"}
messages = {}
with open(sys.argv[1], encoding="utf-8") as log:
    for line in log:
        try:
            hook = json.loads(line)
        except ValueError:
            continue
        for entry in hook.get("entry", []):
            for change in entry.get("changes", []):
                for status in change["value"].get("statuses", []):
                    word = status["status"]
                    if word in ("delivered", "read"):
                        messages[status["id"]] = None
                    elif word == "failed" and messages.get(status["id"], 0) is not None:
                        country = COUNTRIES.get(status["recipient_id"][:4])
                        messages[status["id"]] = (status["errors"][0]["code"], country)
print(sum(collections.Counter(group for group in messages.values() if group).values()))
