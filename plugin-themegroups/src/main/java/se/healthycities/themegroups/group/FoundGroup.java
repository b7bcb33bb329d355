package se.healthycities.themegroups.group;

/** A group as it can be found. */
record FoundGroup(
        Long id,
        Long space,
        String path,
        String name,
        String nameEnglish,
        String aim,
        String aimEnglish,
        String working,
        String focus,
        String result) {}
