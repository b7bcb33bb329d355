package se.healthycities.portal.transfer.archive;

import java.util.List;

/**
 * What an archive says of itself: what it holds, whence and when, and the sums by which it is checked.
 *
 * @param scope {@link #NETWORK}, or the path of the one space that the archive holds
 * @param tables in the order in which they are read in again
 * @param files the SHA-256 of each file, which is its name below {@code files/}
 * @param damaged files that rows name and that the portal itself no longer had whole
 */
public record Manifest(
        String format,
        int version,
        String portal,
        String createdAt,
        String scope,
        List<PluginPart> plugins,
        List<TablePart> tables,
        List<String> files,
        List<String> damaged) {
    public static final String FORMAT = "healthy-cities-portal";
    public static final int VERSION = 1;
    public static final String NETWORK = "network";

    /** @param migration the newest migration of its schema, or null for a plugin without tables */
    public record PluginPart(String id, String migration) {}

    /** @param sha256 of the bytes of {@link #file()} */
    public record TablePart(String table, List<String> columns, long rows, long bytes, String sha256) {
        public String file() {
            return "rows/" + table + ".jsonl";
        }
    }

    Manifest with(List<String> whole, List<String> notWhole) {
        return new Manifest(format, version, portal, createdAt, scope, plugins, tables, whole, notWhole);
    }
}
