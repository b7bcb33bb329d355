package se.healthycities.portal.notice.kind;

import java.util.Locale;
import se.healthycities.portal.file.FileStatus;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.spi.DigestItem;
import se.healthycities.portal.spi.Texts;

/** A file as its reader may read it today. @param folder null at the top of the space */
record FileItem(
        Long file,
        String name,
        FileStatus status,
        Integer versions,
        Long folder,
        String folderName,
        String path,
        String space,
        String spaceEnglish) {
    /** All files of a folder stand in one line (E7), which leads to the folder. */
    DigestItem item(Locale language) {
        String title = folder == null ? Texts.get(CoreDigest.class, "files", language) : folderName;
        String address = folder == null ? Addresses.files(path) : Addresses.folder(path, folder, folderName);
        return new DigestItem(file, title, address)
                .about(Texts.get(CoreDigest.class, key(), language, name, versions))
                .in("en".equals(language.getLanguage()) && spaceEnglish != null ? spaceEnglish : space)
                .within("folder " + path + " " + folder);
    }

    private String key() {
        if (status == FileStatus.ADOPTED || status == FileStatus.FOR_COMMENT) {
            return "file." + status;
        }
        return versions > 1 ? "file.version" : "file.new";
    }
}
