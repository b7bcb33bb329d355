package se.healthycities.reports.review;

import se.healthycities.portal.testkit.SearchAnswers;

/** What hosts and teams of reviews look for. */
class ReviewAnswersTest extends SearchAnswers {}
