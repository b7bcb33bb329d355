package se.healthycities.portal.notice.kind;

import java.time.LocalDate;

/** An open task. @param vacant nobody looks after it yet */
record TaskItem(Long task, String what, String organisation, LocalDate dueDay, Boolean vacant) {}
