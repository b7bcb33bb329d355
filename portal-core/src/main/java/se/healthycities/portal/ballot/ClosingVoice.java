package se.healthycities.portal.ballot;

/** Somebody who could answer a ballot today for a voice for which nobody has. */
record ClosingVoice(
        Long ballot, Voices voices, Long person, String name, String email, String language, Long organisation) {
    Unanswered unanswered() {
        return new Unanswered(person, name, email, language, organisation);
    }
}
