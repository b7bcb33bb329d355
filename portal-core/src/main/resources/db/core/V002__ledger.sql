-- The ledger: every version of every dated right, and since when the portal has known it. A row of the four tables says what is
-- true as we know it now; ledger_entries says what we thought before (A3, N2). Only triggers write here, so that no way of
-- writing can forget it.

alter table core.affiliations add column party text;

create table core.ledger_entries (
  id              bigint generated always as identity primary key,
  kind            text not null,
  subject_id      bigint not null,
  organisation_id bigint,
  affiliation_id  bigint,
  space_id        bigint,
  word            text,
  party           text,
  valid_from      date not null,
  valid_to        date,
  withdrawn       boolean not null,
  known_from      timestamptz not null,
  recorded_by_id  bigint,
  reason          text
);
comment on table core.ledger_entries is 'append-only: what the portal knew of affiliations, contacts, seats and memberships, and since when';
create index ledger_entries_by_subject on core.ledger_entries (kind, subject_id, id desc);
create index ledger_entries_by_space on core.ledger_entries (space_id, subject_id, id desc) where space_id is not null;

-- What the portal's clock says is handed over by the transaction that corrects (portal.moment); other writes are known from the
-- moment in which they are made.
create function core.ledger_moment() returns timestamptz language sql volatile as $$
  select coalesce(nullif(current_setting('portal.moment', true), '')::timestamptz, clock_timestamp())
$$;

create function core.keep_ledger() returns trigger language plpgsql as $$
declare
  kept jsonb := to_jsonb(case when tg_op = 'DELETE' then old else new end);
begin
  if tg_op = 'UPDATE' and to_jsonb(old) = to_jsonb(new) then
    return null;
  end if;
  insert into core.ledger_entries (kind, subject_id, organisation_id, affiliation_id, space_id, word, party,
                                   valid_from, valid_to, withdrawn, known_from, recorded_by_id, reason)
  values (tg_argv[0], (kept->>'id')::bigint, (kept->>'organisation_id')::bigint,
          coalesce(kept->>'affiliation_id', case when tg_argv[0] = 'AFFILIATION' then kept->>'id' end)::bigint,
          (kept->>'space_id')::bigint, coalesce(kept->>'role', kept->>'kind', kept->>'title'), kept->>'party',
          (kept->>'valid_from')::date, (kept->>'valid_to')::date, tg_op = 'DELETE', core.ledger_moment(),
          nullif(current_setting('portal.affiliation', true), '')::bigint, nullif(current_setting('portal.reason', true), ''));
  return null;
end
$$;

create trigger keep_ledger after insert or update or delete on core.affiliations
  for each row execute function core.keep_ledger('AFFILIATION');
create trigger keep_ledger after insert or update or delete on core.contact_roles
  for each row execute function core.keep_ledger('CONTACT');
create trigger keep_ledger after insert or update or delete on core.seats
  for each row execute function core.keep_ledger('SEAT');
create trigger keep_ledger after insert or update or delete on core.membership_periods
  for each row execute function core.keep_ledger('MEMBERSHIP');

-- What was there before the ledger was kept has been known for as long as anybody can tell.
insert into core.ledger_entries (kind, subject_id, organisation_id, affiliation_id, word, valid_from, valid_to, withdrawn, known_from)
  select 'AFFILIATION', id, organisation_id, id, title, valid_from, valid_to, false, timestamptz 'epoch' from core.affiliations order by id;
insert into core.ledger_entries (kind, subject_id, affiliation_id, word, valid_from, valid_to, withdrawn, known_from)
  select 'CONTACT', id, affiliation_id, kind, valid_from, valid_to, false, timestamptz 'epoch' from core.contact_roles order by id;
insert into core.ledger_entries (kind, subject_id, affiliation_id, space_id, word, valid_from, valid_to, withdrawn, known_from)
  select 'SEAT', id, affiliation_id, space_id, role, valid_from, valid_to, false, timestamptz 'epoch' from core.seats order by id;
insert into core.ledger_entries (kind, subject_id, organisation_id, valid_from, valid_to, withdrawn, known_from)
  select 'MEMBERSHIP', id, organisation_id, valid_from, valid_to, false, timestamptz 'epoch' from core.membership_periods order by id;
