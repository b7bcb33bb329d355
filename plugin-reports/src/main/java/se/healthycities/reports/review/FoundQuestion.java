package se.healthycities.reports.review;

/** A guiding question, by which its review is found. */
record FoundQuestion(Long review, String text) {}
