-- The job that closes registrations asks every minute which are open.
create index occasions_open on core.occasions (id) where status = 'REGISTRATION_OPEN';
