package se.healthycities.portal.search;

/** What an agenda and its minutes say of an item. @param presenter null for nobody */
record FoundItem(Long meeting, String title, String presenter, String text, String said) {
    String words() {
        return title + (presenter == null ? "" : ". " + presenter) + "\n" + Prose.of(text) + "\n" + Prose.of(said);
    }
}
