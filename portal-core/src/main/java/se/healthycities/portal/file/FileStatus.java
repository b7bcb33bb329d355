package se.healthycities.portal.file;

/** Where a file stands in the work on it. */
public enum FileStatus {
    DRAFT,
    FOR_COMMENT,
    ADOPTED,
    REPLACED
}
