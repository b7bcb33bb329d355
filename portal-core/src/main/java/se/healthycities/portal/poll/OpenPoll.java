package se.healthycities.portal.poll;

import java.time.LocalDate;

/** A poll that somebody has not answered. */
record OpenPoll(Long id, String title, String spacePath, LocalDate lastDay) {}
