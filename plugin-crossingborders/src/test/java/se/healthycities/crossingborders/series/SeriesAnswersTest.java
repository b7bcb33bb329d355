package se.healthycities.crossingborders.series;

import se.healthycities.portal.testkit.SearchAnswers;

/** What is looked for among the series. */
class SeriesAnswersTest extends SearchAnswers {}
