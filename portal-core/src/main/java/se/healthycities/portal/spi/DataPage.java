package se.healthycities.portal.spi;

/** A page that answers data for the portal's own scripts (JSON) instead of a screen, behind the same gate as any page. */
public interface DataPage {}
