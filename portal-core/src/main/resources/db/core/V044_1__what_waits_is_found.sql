-- Decisions that nobody sees to any more are found among the open ones, however long the register is.
create index decisions_open on core.decisions (responsible_id) where state = 'OPEN' and responsible_id is not null;
