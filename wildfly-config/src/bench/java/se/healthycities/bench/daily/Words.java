package se.healthycities.bench.daily;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Swedish text as it is in offices: a few words stand everywhere, most are rare. The share of a word falls with its rank
 * (Zipf), so that a search meets both.
 */
final class Words {
    private static final List<String> COMMON =
            List.of(("och att det i som en på är för av med till den vi har inte om ett de"
                            + " kan ska men från eller så var vid när också alla här hur mer vara under efter än då nu bara där"
                            + " mellan sedan denna detta någon några utan genom inom både varje behöver finns gör får blir skulle"
                            + " kommer måste hälsa barn kommun region arbete frågan möte förslag underlag samverkan mål grupp nätverk"
                            + " unga äldre skola plan beslut stöd år kultur jämlik resultat uppföljning tack synpunkter erfarenhet"
                            + " första nästa flera olika viktig gemensam lokal nationell politisk ansvar verksamhet förvaltning"
                            + " nämnd medborgare invånare delaktighet trygghet miljö klimat fysisk aktivitet mat sömn psykisk")
                    .split(" "));
    private static final List<String> BEGINNINGS =
            List.of(("folkhälso barn ungdoms skol förskole idrotts kultur bostads"
                            + " stads trafik grön gång cykel miljö klimat närings arbets familje äldre föräldra elev kamrat"
                            + " förenings fritids social vård omsorgs tandhälso rörelse måltids alkohol tobaks spel vålds trygghets"
                            + " integrations jämlikhets jämställdhets delaktighets demokrati landsbygds region kommun medborgar"
                            + " budget upphandlings lednings statistik enkät indikator forsknings utvärderings visions")
                    .split(" "));
    private static final List<String> ENDINGS =
            List.of(("strategi plan arbete grupp råd enkät analys samordnare chef program"
                            + " projekt mätning uppföljning policy riktlinje bokslut rapport metod modell insats satsning"
                            + " verksamhet miljö fråga behov resurs stöd nätverk dialog samtal forum dag vecka utbildning"
                            + " handbok verktyg profil index budget avtal överenskommelse kartläggning prioritering ansvar"
                            + " kompetens utveckling planering styrning ledning samverkan")
                    .split(" "));

    private final List<String> ranked = new ArrayList<>(COMMON);
    private final double logarithm;

    Words() {
        // The order of the compounds is shuffled, so that no beginning is commoner than the others.
        List<String> compounds = new ArrayList<>();
        BEGINNINGS.forEach(begin -> ENDINGS.forEach(end -> compounds.add(begin + end)));
        java.util.Collections.shuffle(compounds, new Random(7));
        ranked.addAll(compounds);
        logarithm = Math.log(ranked.size() + 1);
    }

    /** A word of that rank, 0 the commonest. */
    String ranked(int rank) {
        return ranked.get(rank);
    }

    int size() {
        return ranked.size();
    }

    /** About a kilobyte of text in sentences and three paragraphs. */
    String text(Random chance) {
        StringBuilder text = new StringBuilder(1200);
        int sentence = 0;
        int paragraph = 350;
        while (text.length() < 1000) {
            String word = ranked.get((int) Math.exp(chance.nextDouble() * logarithm) - 1);
            if (sentence == 0) {
                text.append(Character.toUpperCase(word.charAt(0))).append(word, 1, word.length());
                sentence = 6 + chance.nextInt(12);
            } else {
                text.append(' ').append(word);
                sentence--;
            }
            if (sentence == 0 && text.length() > paragraph) {
                text.append(".\n\n");
                paragraph += 350;
            } else if (sentence == 0) {
                text.append(". ");
            }
        }
        return text.append('.').toString();
    }
}
