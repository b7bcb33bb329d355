package se.healthycities.portal.spi;

/** A named act of a plugin and what it asks of the visitor; usually implemented by an enum. Deny unless granted. */
public interface Permission {
    /** The enum constant's name; unique within its plugin. */
    String name();

    Access access();
}
