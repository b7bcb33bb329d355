package se.healthycities.themegroups.ask;

/** What its asker is told of a question. */
record ToldQuestion(Long id, String title, Long asker, Boolean hidden) {}
