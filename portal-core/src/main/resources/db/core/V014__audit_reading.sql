-- The audit log is read by time, act, person and subject, and its chain can be verified from outside of the portal.

create index audit_entries_by_time on core.audit_entries (recorded_at, id);
create index audit_entries_by_act on core.audit_entries (act, recorded_at, id);
create index audit_entries_by_actor on core.audit_entries (actor_id, recorded_at, id);
create index audit_entries_by_subject on core.audit_entries (subject text_pattern_ops, recorded_at, id);

-- The same sum as in AuditEntry: the parts with the separator U+001F between them, nothing as the word null, the time in ISO
-- with milliseconds only where there are any. Null when every entry follows the one before.
create function core.first_broken_audit_entry() returns bigint language sql stable as $$
  select min(entry.id) from (
    select id, previous_hash, hash,
      lag(hash, 1, repeat('0', 64)) over (order by id) as expected,
      encode(sha256(convert_to(concat_ws(chr(31),
        previous_hash,
        to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS')
          || case when date_trunc('second', recorded_at) = recorded_at then ''
                  else to_char(recorded_at at time zone 'UTC', '.MS') end || 'Z',
        act,
        coalesce(actor_id::text, 'null'),
        coalesce(affiliation_id::text, 'null'),
        subject,
        coalesce(before, 'null'),
        coalesce(after, 'null')), 'UTF8')), 'hex') as computed
    from core.audit_entries) entry
  where entry.previous_hash <> entry.expected or entry.hash <> entry.computed
$$;
