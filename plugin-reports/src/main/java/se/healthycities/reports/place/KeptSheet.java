package se.healthycities.reports.place;

import java.util.UUID;

/** A sheet as it leaves the portal: without its hours, named by its random word. */
record KeptSheet(UUID key, Long assessment, RespondentGroup group, Boolean paper, Integer version) {}
