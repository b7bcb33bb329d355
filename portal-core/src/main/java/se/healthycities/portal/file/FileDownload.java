package se.healthycities.portal.file;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;

/** How often the people of an organisation took a file along in a month; nothing tells who they were (E8). */
@Entity
@Table(schema = "core", name = "file_downloads")
@IdClass(FileDownload.Key.class)
public class FileDownload {
    @Id
    private long fileId;

    @Id
    private long organisationId;

    /** Its first day. */
    @Id
    private LocalDate month;

    private int downloads;

    protected FileDownload() {}

    public int getDownloads() {
        return downloads;
    }

    /** The identity of a count. */
    public record Key(long fileId, long organisationId, LocalDate month) implements Serializable {}
}
