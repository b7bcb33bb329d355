package se.healthycities.portal.association;

/** What steers the network. */
public enum DocumentKind {
    STATUTES,
    STRATEGY,
    ACCREDITATION,
    POLICY
}
