-- In whose programmes a thing of the portal stood is asked from its own page.
create index agenda_items_by_link on core.agenda_items (link) where link is not null;
