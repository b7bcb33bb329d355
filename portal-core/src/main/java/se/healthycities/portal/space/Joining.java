package se.healthycities.portal.space;

/** How one comes to a seat. */
public enum Joining {
    /** Any member of the network may take a seat. */
    OPEN,
    /** One asks, somebody who leads the space answers. */
    ASK,
    /** Somebody who leads the space invites. */
    INVITED,
    /** One seat for each member organisation, filled by its contact. */
    ONE_PER_ORGANISATION
}
