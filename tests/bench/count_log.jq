# The same count as count_log.py.
reduce (inputs | fromjson? | .entry[]?.changes[]?.value.statuses[]?) as $status ({};
  if $status.status == "failed" then
    (if has($status.id) and .[$status.id] == null then . else .[$status.id] = [$status.errors[0].code, $status.recipient_id[:4]] end)
  else .[$status.id] = null end)
| [.[] | select(. != null)] | group_by(.) | map(length) | add
