package se.healthycities.themegroups.group;

import se.healthycities.portal.testkit.SearchAnswers;

/** What the members of the groups look for. */
class GroupAnswersTest extends SearchAnswers {}
