package se.healthycities.portal.notice.kind;

import java.time.LocalDate;

/** A space of which people are told that it opened, rests, is closed or woken. */
record LifeItem(Long space, String path, String name, String nameEnglish, LocalDate restsFrom, LocalDate closedOn) {}
