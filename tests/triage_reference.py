#!/usr/bin/env python3
"""An independent slow count of webhook logs, and a comparison with the program's. Standard library only.

usage: triage_reference.py PROGRAM [SEED [ROUNDS]]

Makes logs of every shape with shuffled, repeated and broken lines from the seed, lets the program read them, and
compares its JSON with the count made here. Ends with 0 when all agree."""
import collections
import csv
import gzip
import io
import json
import os
import random
import subprocess
import sys
import tempfile

CODES = [131026, 131047, 131049, 130472, 131053, 987654]
PREFIXES = {"12025550": "US", "9053": "TR", "4917": "DE", "5511": "BR", "9198": "IN"}
RANK = ["read", "delivered", "failed", "sent", "other"]


def make_statuses(rng, count):
    """Statuses of some messages, each with its history, shuffled and partly repeated."""
    statuses = []
    for index in range(count):
        prefix, country = rng.choice(list(PREFIXES.items()))
        recipient = prefix + "".join(rng.choice("0123456789") for _ in range(11 - len(prefix) if prefix[0] == "1" else 8))
        number = "10654000000002%d" % rng.randrange(3)
        at = 1760000000 + rng.randrange(500000)
        for word in rng.choice([["sent"], ["sent", "delivered"], ["sent", "delivered", "read"], ["read"],
                                ["sent", "failed"], ["failed"], ["failed", "failed"], ["failed", "delivered"]]):
            at += rng.randrange(1, 900)
            status = {"id": "wamid.TEST%06d" % index, "status": word, "timestamp": rng.choice([str, int])(at),
                      "recipient_id": recipient}
            if word == "failed":
                code = rng.choice(CODES)
                status["errors"] = [{"code": rng.choice([code, str(code)]), "title": "é\" {[ \\ \n %d" % code}]
            statuses.append((number, country, status))
    statuses += rng.sample(statuses, len(statuses) // 5)
    rng.shuffle(statuses)
    return statuses


def webhook(rng, group):
    """One callback with the statuses of one sending number."""
    value = {"messaging_product": "whatsapp",
             "metadata": {"display_phone_number": "12025550100", "phone_number_id": group[0][0]},
             "statuses": [status for _, _, status in group]}
    if rng.random() < 0.2:
        value["messages"] = [{"from": "12025550123", "id": "wamid.IN%d" % rng.randrange(10**9), "type": "text",
                              "text": {"body": 'a decoy: {"statuses":[{"id":"x","status":"failed"}]} \u202e'}}]
    return {"object": "whatsapp_business_account",
            "entry": [{"id": "106540000000333", "changes": [{"value": value, "field": "messages"}]}]}


def grouped(rng, statuses):
    """Callbacks of one to three statuses, and what is in each."""
    at = 0
    while at < len(statuses):
        group = [statuses[at]]
        while len(group) < 3 and at + len(group) < len(statuses) and statuses[at + len(group)][0] == group[0][0] \
                and rng.random() < 0.5:
            group.append(statuses[at + len(group)])
        at += len(group)
        yield webhook(rng, group), group


def broken(rng, text):
    """Text that a reader must skip without losing the next line."""
    return rng.choice([text[: rng.randrange(1, len(text) - 1)], "not json at all", text[rng.randrange(40, 90):],
                       text[:60] + "…", "{'object': 'python'}", ""])


def line_shapes(rng, hooks):
    """name -> bytes of a log; all hold the same webhooks."""
    lines = [json.dumps(hook, ensure_ascii=rng.random() < 0.5, separators=rng.choice([(",", ":"), (", ", ": ")]))
             for hook in hooks]
    dirty = []
    for line in lines:
        if rng.random() < 0.1:
            dirty.append(broken(rng, line))
        dirty.append(line)
    table = io.StringIO()
    writer = csv.writer(table, delimiter=rng.choice(",;\t"), lineterminator=rng.choice(["\n", "\r\n"]),
                        quoting=csv.QUOTE_ALL)
    writer.writerow(["time", "body", "note"])
    for hook, line in zip(hooks, lines):
        writer.writerow(["2026-11-23", json.dumps(hook, indent=1) if rng.random() < 0.2 else line, 'a "note", here'])
    nested = [json.dumps({"log": json.dumps({"message": line})}) for line in lines]
    shapes = {
        "lines": "\n".join(lines) + "\n",
        "windows": "\r\n".join(lines),
        "dirty": "\n".join(dirty) + "\n",
        "prefix": "".join("2026-11-23T10:00:00Z INFO [web-1] hook %s done\n" % line for line in lines),
        "array": "[" + ",".join(lines) + "]",
        "array_of_lines": "[\n" + ",\n".join(lines) + "\n]\n",
        "pretty": json.dumps(hooks, indent=2),
        "pretty_apart": "\n".join(json.dumps(hook, indent=4) for hook in hooks),
        "run_together": "".join(lines),
        "csv": table.getvalue(),
        "nested": "\n".join(nested),
        "text_of_text": "\n".join(json.dumps(line) for line in lines),
        "n8n": "\n".join(json.dumps([{"headers": {"x": "y"}, "body": hook}]) for hook in hooks),
        "params": "\n".join(json.dumps({"query_params": {}, "body_params": hook}) for hook in hooks),
        "values": "\n".join(json.dumps(hook["entry"][0]["changes"][0]["value"]) for hook in hooks),
        "changes": "\n".join(json.dumps(hook["entry"][0]["changes"][0]) for hook in hooks),
    }
    result = {name: text.encode() for name, text in shapes.items()}
    result["bom"] = b"\xef\xbb\xbf" + result["lines"]
    result["utf16le"] = b"\xff\xfe" + shapes["lines"].encode("utf-16-le")
    result["utf16be"] = b"\xfe\xff" + shapes["csv"].encode("utf-16-be")
    result["packed"] = gzip.compress(result["dirty"])
    return result


def count(statuses):
    """What the program must say of them."""
    messages = collections.defaultdict(lambda: {"seen": set(), "failure": None})
    for number, country, status in statuses:
        message = messages[status["id"]]
        message["seen"].add(status["status"])
        if status["status"] == "failed":
            failure = (int(status["timestamp"]), int(status["errors"][0]["code"]), number, country, status["recipient_id"])
            message["failure"] = max(message["failure"] or failure, failure)
    by_status = collections.Counter()
    failures = {}
    late = 0
    for message in messages.values():
        last = next(word for word in RANK if word in message["seen"])
        by_status[last] += 1
        late += "failed" in message["seen"] and bool(message["seen"] & {"delivered", "read"})
        if last == "failed":
            at, code, number, country, recipient = message["failure"]
            group = failures.setdefault(code, {"count": 0, "recipients": set(), "numbers": set(),
                                               "by_country": collections.Counter(), "first": at, "last": at})
            group["count"] += 1
            group["recipients"].add(recipient)
            group["numbers"].add(number)
            group["by_country"][country] += 1
            group["first"] = min(group["first"], at)
            group["last"] = max(group["last"], at)
    return {"distinct_messages": len(messages), "by_status": dict(by_status), "delivered_after_failed": late,
            "sent_never_delivered": by_status["sent"],
            "failures": {code: [group["count"], len(group["recipients"]), sorted(group["numbers"]),
                                dict(group["by_country"]), group["first"], group["last"]]
                         for code, group in failures.items()}}


def seconds(text):
    import datetime
    return int(datetime.datetime.fromisoformat(text.replace("Z", "+00:00")).timestamp())


def program_count(program, path, use_input):
    arguments = [program, "triage", "--format", "json", "--quiet", "-" if use_input else path]
    with open(path, "rb") as log:
        done = subprocess.run(arguments, stdin=log, capture_output=True, timeout=120, check=False)
    if done.returncode == 2:
        raise SystemExit("the program refused: " + done.stderr.decode())
    triage = json.loads(done.stdout)["triage"]
    keys = ("distinct_messages", "by_status", "delivered_after_failed", "sent_never_delivered")
    result = {key: triage[key] for key in keys}
    result["failures"] = {group["code"]: [group["count"], group["recipients"], sorted(group["numbers"]),
                                          group["by_country"], seconds(group["first"]), seconds(group["last"])]
                          for group in triage["failures"]}
    return result, triage


def main():
    program = sys.argv[1]
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    rounds = int(sys.argv[3]) if len(sys.argv) > 3 else 1
    wrong = 0
    compared = 0
    with tempfile.TemporaryDirectory() as folder:
        for turn in range(rounds):
            rng = random.Random(seed + turn)
            hooks, used = [], []
            for hook, group in grouped(rng, make_statuses(rng, 200)):
                hooks.append(hook)
                used += group
            wanted = count(used)
            for name, content in line_shapes(rng, hooks).items():
                path = os.path.join(folder, name)
                with open(path, "wb") as log:
                    log.write(content)
                got, triage = program_count(program, path, rng.random() < 0.3)
                compared += 1
                if got != wanted or triage["statuses"] != len(used):
                    wrong += 1
                    print("seed %d, %s: statuses %s of %d" % (seed + turn, name, triage["statuses"], len(used)))
                    for key in wanted:
                        if got[key] != wanted[key]:
                            print("  %s\n    program   %s\n    reference %s" % (key, got[key], wanted[key]))
    print("%d logs compared, %d differ" % (compared, wrong))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
