package se.healthycities.portal;
/** x */
public class Probe {}
