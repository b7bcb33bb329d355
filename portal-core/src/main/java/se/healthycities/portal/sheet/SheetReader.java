package se.healthycities.portal.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Reads lists that people send: CSV (UTF-8, commas or semicolons) and Excel's XLSX (its first sheet). What the file is,
 * its content says and not its name. Files beyond the limits, damaged ones and those that would harm are refused.
 */
public final class SheetReader {
    public static final int MEGABYTES = 10;
    public static final int ROWS = 50_000;
    public static final int COLUMNS = 100;

    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private SheetReader() {}

    public static Sheet read(InputStream file) throws UnreadableSheet, IOException {
        byte[] content = file.readNBytes(MEGABYTES * 1024 * 1024 + 1);
        if (content.length > MEGABYTES * 1024 * 1024) {
            throw new UnreadableSheet("size", MEGABYTES);
        }
        boolean zip = content.length >= ZIP.length && Arrays.equals(content, 0, ZIP.length, ZIP, 0, ZIP.length);
        return zip ? XlsxReader.read(content) : CsvReader.read(content);
    }
}
