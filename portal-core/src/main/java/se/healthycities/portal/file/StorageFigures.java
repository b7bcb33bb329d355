package se.healthycities.portal.file;

import java.io.Serializable;

/**
 * What lies in the data folder.
 *
 * @param contents how many different contents lie on the disk
 * @param named how many different contents some row names
 * @param bytes of all versions of files, each content once
 * @param free bytes that are left on the disk
 */
public record StorageFigures(long contents, long named, long bytes, long free, boolean writable)
        implements Serializable {}
