package se.healthycities.portal.brief;

import java.io.Serializable;

/** What somebody of the own organisation wrote in one discussion. */
record ColleaguePost(
        Long discussion,
        String title,
        String path,
        Long author,
        String name,
        Long posts,
        Integer firstNumber,
        Long lastPost,
        Long total)
        implements Serializable {}
