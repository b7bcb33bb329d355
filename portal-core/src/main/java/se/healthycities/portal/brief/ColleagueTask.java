package se.healthycities.portal.brief;

import java.io.Serializable;

/** A task of the own organisation that somebody else has done. */
record ColleagueTask(Long task, String what, String address, String name, Long total) implements Serializable {}
