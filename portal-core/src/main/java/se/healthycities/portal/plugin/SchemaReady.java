package se.healthycities.portal.plugin;

/** All schemas are as the code expects; whatever works with the database at the start waits for this event. */
public record SchemaReady() {}
