package se.healthycities.portal.notice.kind;

import java.time.LocalDate;

/** One's own seat. @param readable whether its holder may read the space today */
record SeatItem(
        Long seat, LocalDate from, LocalDate to, String path, String space, String spaceEnglish, Boolean readable) {}
