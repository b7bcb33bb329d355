package se.healthycities.portal.organisation;

/** What sort of body an organisation is; only municipalities and regions can be members. */
public enum OrganisationKind {
    MUNICIPALITY,
    REGION,
    /** The network's own office. */
    OFFICE,
    NATIONAL_ASSOCIATION,
    AUTHORITY,
    UNIVERSITY,
    PLATFORM,
    PARENT_NETWORK,
    SISTER_NETWORK,
    COMPANY,
    FUNDER,
    INTERGOVERNMENTAL,
    ASSOCIATION,
    NETWORK;

    public boolean publicBody() {
        return this == MUNICIPALITY || this == REGION;
    }
}
