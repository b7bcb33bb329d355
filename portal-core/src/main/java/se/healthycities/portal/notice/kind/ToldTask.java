package se.healthycities.portal.notice.kind;

/** An open task. @param holder who looks after it, or null */
record ToldTask(Long holder, Long organisation, Long space) {}
