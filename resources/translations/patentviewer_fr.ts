<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en_US">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About patentviewer</source>
        <translation>À propos de patentviewer</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Composant</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Parts and their licences</source>
        <translation>Composants et licences</translation>
    </message>
    <message>
        <source>Icons</source>
        <translation>Icônes</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Finds similar design-patent drawings on this machine.</source>
        <translation>Trouve les dessins et modèles ressemblants sur cet ordinateur.</translation>
    </message>
    <message>
        <source>It opens no network connection: no account, no upload, no update check, no telemetry. Drawings, queries and notes stay on this machine.</source>
        <translation>Aucune connexion au réseau&#xa0;: ni compte, ni envoi, ni recherche de mises à jour, ni télémétrie. Dessins, requêtes et notes restent sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle d’IA</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>S’exécute sur</translation>
    </message>
    <message>
        <source>Weighs</source>
        <translation>Pondère</translation>
    </message>
    <message>
        <source>{0} figures in {1} collections</source>
        <translation>{0} figures dans {1} collections</translation>
    </message>
    <message>
        <source>{0} figures in 1 collection</source>
        <translation>{0} figures dans 1 collection</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Emplacement</translation>
    </message>
</context>
<context>
    <name>ActionPalette</name>
    <message>
        <source>Find any action</source>
        <translation>Rechercher une commande</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Que voulez-vous faire&#x202f;?</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>No action is called “{0}”.</source>
        <translation>Aucune action ne s’appelle «&#xa0;{0}&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Open drawings…</source>
        <translation>Ouvrir des dessins…</translation>
    </message>
    <message>
        <source>Paste as query</source>
        <translation>Coller comme requête</translation>
    </message>
    <message>
        <source>Index a folder…</source>
        <translation>Indexer un dossier…</translation>
    </message>
    <message>
        <source>Try the sample collection</source>
        <translation>Essayer la collection d’exemple</translation>
    </message>
    <message>
        <source>Forget the recent queries</source>
        <translation>Oublier les requêtes récentes</translation>
    </message>
    <message>
        <source>Find any action…</source>
        <translation>Rechercher une commande…</translation>
    </message>
    <message>
        <source>Go to search</source>
        <translation>Aller à la recherche</translation>
    </message>
    <message>
        <source>Go to compare</source>
        <translation>Aller à la comparaison</translation>
    </message>
    <message>
        <source>Go to collections</source>
        <translation>Aller aux collections</translation>
    </message>
    <message>
        <source>Go to records</source>
        <translation>Aller aux relevés</translation>
    </message>
    <message>
        <source>Go to settings</source>
        <translation>Aller aux réglages</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>Basculer entre clair et sombre</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Guide d’utilisation</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Open the folder of logs</source>
        <translation>Ouvrir le dossier des journaux</translation>
    </message>
    <message>
        <source>About patentviewer</source>
        <translation>À propos de patentviewer</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Clear the query</source>
        <translation>Effacer la requête</translation>
    </message>
    <message>
        <source>Search all figures together</source>
        <translation>Rechercher avec toutes les figures ensemble</translation>
    </message>
    <message>
        <source>Crop to a region</source>
        <translation>Recadrer sur une zone</translation>
    </message>
    <message>
        <source>Mask a region out</source>
        <translation>Masquer une zone</translation>
    </message>
    <message>
        <source>Mirror the figure</source>
        <translation>Retourner la figure en miroir</translation>
    </message>
    <message>
        <source>Rotate the figure</source>
        <translation>Faire pivoter la figure</translation>
    </message>
    <message>
        <source>Search the whole sheet</source>
        <translation>Chercher la planche entière</translation>
    </message>
    <message>
        <source>Draw on this figure</source>
        <translation>Dessiner sur cette figure</translation>
    </message>
    <message>
        <source>New sketch</source>
        <translation>Nouveau croquis</translation>
    </message>
    <message>
        <source>Open a sketch…</source>
        <translation>Ouvrir un croquis…</translation>
    </message>
    <message>
        <source>Save the sketch…</source>
        <translation>Enregistrer le croquis…</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>Plume</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>Ellipse</translation>
    </message>
    <message>
        <source>Polyline</source>
        <translation>Ligne brisée</translation>
    </message>
    <message>
        <source>Erase strokes</source>
        <translation>Effacer des traits</translation>
    </message>
    <message>
        <source>Erase an area</source>
        <translation>Effacer une zone</translation>
    </message>
    <message>
        <source>Symmetry axis</source>
        <translation>Axe de symétrie</translation>
    </message>
    <message>
        <source>Thicker</source>
        <translation>Plus épais</translation>
    </message>
    <message>
        <source>Thinner</source>
        <translation>Plus fin</translation>
    </message>
    <message>
        <source>Show the drawing underneath</source>
        <translation>Montrer le dessin en dessous</translation>
    </message>
    <message>
        <source>Clear the sketch</source>
        <translation>Effacer le croquis</translation>
    </message>
    <message>
        <source>Compare with the query</source>
        <translation>Comparer à la requête</translation>
    </message>
    <message>
        <source>Look at it large</source>
        <translation>Voir en grand</translation>
    </message>
    <message>
        <source>Mark as relevant</source>
        <translation>Marquer comme pertinent</translation>
    </message>
    <message>
        <source>Mark as not relevant</source>
        <translation>Marquer comme non pertinent</translation>
    </message>
    <message>
        <source>Mark as unsure</source>
        <translation>Marquer comme incertain</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Mot-clé…</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Écrire une note</translation>
    </message>
    <message>
        <source>Use as query</source>
        <translation>Utiliser comme requête</translation>
    </message>
    <message>
        <source>Show as closest prior art</source>
        <translation>Montrer comme antériorité la plus proche</translation>
    </message>
    <message>
        <source>Show those nearly the same, or fold them</source>
        <translation>Montrer ou replier les quasi-identiques</translation>
    </message>
    <message>
        <source>More like the relevant ones</source>
        <translation>Davantage comme les pertinents</translation>
    </message>
    <message>
        <source>Only designs of this applicant</source>
        <translation>Seulement les dessins et modèles de ce déposant</translation>
    </message>
    <message>
        <source>Show less similar designs</source>
        <translation>Montrer les moins ressemblants</translation>
    </message>
    <message>
        <source>Filter the results</source>
        <translation>Filtrer les résultats</translation>
    </message>
    <message>
        <source>History of the session</source>
        <translation>Historique de la session</translation>
    </message>
    <message>
        <source>What is being done in the background</source>
        <translation>Ce qui se fait en arrière-plan</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Retirer tous les filtres</translation>
    </message>
    <message>
        <source>Hide designs already seen</source>
        <translation>Masquer ceux déjà vus</translation>
    </message>
    <message>
        <source>Show as cards</source>
        <translation>Afficher en fiches</translation>
    </message>
    <message>
        <source>Show as a list</source>
        <translation>Afficher en liste</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Copier l’image</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Copier le numéro</translation>
    </message>
    <message>
        <source>Open the containing folder</source>
        <translation>Ouvrir le dossier du fichier</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Overlay in two inks</source>
        <translation>Superposition en deux encres</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>En alternance</translation>
    </message>
    <message>
        <source>Swipe</source>
        <translation>Volet</translation>
    </message>
    <message>
        <source>Onion skin</source>
        <translation>Transparence</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>Correspondences</source>
        <translation>Correspondances</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Carte de chaleur</translation>
    </message>
    <message>
        <source>Mirror the hit</source>
        <translation>Retourner le résultat en miroir</translation>
    </message>
    <message>
        <source>Link zoom and pan</source>
        <translation>Lier zoom et déplacement</translation>
    </message>
    <message>
        <source>Third pane: closest prior art</source>
        <translation>Troisième volet&#xa0;: antériorité la plus proche</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Taille réelle</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Pointer: move the drawing, choose a note</source>
        <translation>Pointeur&#xa0;: déplacer le dessin, choisir une annotation</translation>
    </message>
    <message>
        <source>Ruler</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Callout</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>Flèche</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Surligner</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Mark the hit as relevant</source>
        <translation>Marquer le résultat comme pertinent</translation>
    </message>
    <message>
        <source>Mark the hit as unsure</source>
        <translation>Marquer le résultat comme incertain</translation>
    </message>
    <message>
        <source>Mark the hit as not relevant</source>
        <translation>Marquer le résultat comme non pertinent</translation>
    </message>
    <message>
        <source>Copy the comparison as a picture</source>
        <translation>Copier la comparaison comme image</translation>
    </message>
    <message>
        <source>Print the comparison…</source>
        <translation>Imprimer la comparaison…</translation>
    </message>
    <message>
        <source>Keep this comparison in the record</source>
        <translation>Garder cette comparaison dans le relevé</translation>
    </message>
    <message>
        <source>Refresh all collections</source>
        <translation>Actualiser toutes les collections</translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message>
        <source>reading, embedding, title pages</source>
        <translation>lecture, empreintes, pages de titre</translation>
    </message>
    <message>
        <source>learning from the collection</source>
        <translation>apprentissage de la collection</translation>
    </message>
    <message>
        <source>forgetting what was learned</source>
        <translation>oubli de ce qui a été appris</translation>
    </message>
</context>
<context>
    <name>ActivityPanel</name>
    <message>
        <source>What is being done in the background</source>
        <translation>Ce qui se fait en arrière-plan</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>En arrière-plan</translation>
    </message>
    <message>
        <source>Nothing is being done.</source>
        <translation>Rien n’est en cours.</translation>
    </message>
</context>
<context>
    <name>AnnotatedView</name>
    <message>
        <source>Text on the drawing</source>
        <translation>Texte sur le dessin</translation>
    </message>
    <message>
        <source>Text, then Enter</source>
        <translation>Texte, puis Entrée</translation>
    </message>
</context>
<context>
    <name>Balance</name>
    <message>
        <source>Shape against rendering</source>
        <translation>Forme contre rendu</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>Rendering</source>
        <translation>Rendu</translation>
    </message>
    <message>
        <source>Left: outline and form count. Right: how it is drawn. A double click goes back to the model&apos;s own balance.</source>
        <translation>À gauche&#xa0;: contour et forme comptent. À droite&#xa0;: la manière de dessiner. Un double clic revient à l’équilibre propre au modèle d’IA.</translation>
    </message>
</context>
<context>
    <name>Classes</name>
    <message>
        <source>Find a class by its name or number…</source>
        <translation>Chercher une classe par nom ou numéro…</translation>
    </message>
    <message>
        <source>Find a class</source>
        <translation>Chercher une classe</translation>
    </message>
    <message>
        <source>Like the query’s: {0}</source>
        <translation>Comme celle de la requête&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>Collecting</name>
    <message>
        <source>Embed again</source>
        <translation>Recalculer les empreintes</translation>
    </message>
    <message>
        <source>The model has changed since {0} was indexed. Embed it again, so that all of it can be searched.</source>
        <translation>Le modèle d’IA a changé depuis l’indexation de {0}. Recalculez-en les empreintes, pour que tout puisse y être recherché.</translation>
    </message>
    <message>
        <source>Choose a folder to index</source>
        <translation>Choisir un dossier à indexer</translation>
    </message>
    <message>
        <source>designs</source>
        <translation>dessins et modèles</translation>
    </message>
    <message>
        <source>Delete the collection “{0}”?</source>
        <translation>Supprimer la collection «&#xa0;{0}&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>It stays on the office&apos;s server, and is not searched from here.</source>
        <translation>Elle reste sur le serveur de l’office et n’est plus interrogée d’ici.</translation>
    </message>
    <message>
        <source>Its index is deleted. The folders and their files are not touched.</source>
        <translation>Son index est supprimé. Les dossiers et leurs fichiers restent intacts.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Take “{0}” out of “{1}”?</source>
        <translation>Retirer «&#xa0;{0}&#xa0;» de «&#xa0;{1}&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>Its figures can no longer be found. The folder itself is not touched.</source>
        <translation>Ses figures ne seront plus trouvées. Le dossier lui-même reste intact.</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>CollectionCard</name>
    <message>
        <source>Progress of {0}</source>
        <translation>Avancement de {0}</translation>
    </message>
    <message>
        <source>Last refreshed: {0}</source>
        <translation>Dernière actualisation&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Not read to its end yet</source>
        <translation>Pas encore lue jusqu’au bout</translation>
    </message>
    <message>
        <source>model {0}</source>
        <translation>modèle d’IA {0}</translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation>1 problème</translation>
    </message>
    <message>
        <source>{0} problems</source>
        <translation>{0} problèmes</translation>
    </message>
    <message>
        <source>On an office&apos;s server: {0}. What a search sends there are numbers.</source>
        <translation>Sur un serveur de l’office&#xa0;: {0}. Une recherche n’y envoie que des nombres.</translation>
    </message>
    <message>
        <source>1 table</source>
        <translation>1 tableau</translation>
    </message>
    <message>
        <source>{0} tables</source>
        <translation>{0} tableaux</translation>
    </message>
    <message>
        <source>It cannot be searched now</source>
        <translation>Recherche impossible pour l’instant</translation>
    </message>
    <message>
        <source>Nothing indexed yet</source>
        <translation>Rien d’indexé pour l’instant</translation>
    </message>
    <message>
        <source>No drawings were found in its folders</source>
        <translation>Aucun dessin n’a été trouvé dans ses dossiers</translation>
    </message>
    <message>
        <source>{0} of {1} figures searchable</source>
        <translation>{0} figures sur {1} interrogeables</translation>
    </message>
    <message>
        <source>1 design</source>
        <translation>1 dessin ou modèle</translation>
    </message>
    <message>
        <source>{0} designs</source>
        <translation>{0} dessins et modèles</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 fichier</translation>
    </message>
    <message>
        <source>{0} files</source>
        <translation>{0} fichiers</translation>
    </message>
    <message>
        <source>cannot be changed where it lies</source>
        <translation>non modifiable à son emplacement</translation>
    </message>
    <message>
        <source>Learned from {0} documents; same class among ten: {1} to {2}</source>
        <translation>Appris de {0} documents&#x202f;; même classe parmi dix&#xa0;: de {1} à {2}</translation>
    </message>
    <message>
        <source>{0}. That is no better: the model alone ranks.</source>
        <translation>{0}. Ce n’est pas mieux&#xa0;: le modèle d’IA classe seul.</translation>
    </message>
    <message>
        <source>Another model embedded these figures. Embed them again, so that all of them can be searched.</source>
        <translation>Les empreintes de ces figures viennent d’un autre modèle d’IA. Recalculez-les, pour que toutes puissent être recherchées.</translation>
    </message>
    <message>
        <source>The last refresh was stopped. Refresh to go on.</source>
        <translation>La dernière actualisation a été interrompue. Actualisez pour continuer.</translation>
    </message>
    <message>
        <source>The last refresh was stopped: {0} files are left. Refresh to go on.</source>
        <translation>La dernière actualisation a été interrompue&#xa0;: il reste {0} fichiers. Actualisez pour continuer.</translation>
    </message>
    <message>
        <source>The last refresh was stopped: 1 file is left. Refresh to go on.</source>
        <translation>La dernière actualisation a été interrompue&#xa0;: il reste 1 fichier. Actualisez pour continuer.</translation>
    </message>
    <message>
        <source>Files read by an earlier version of this program: {0}. Refreshing reads them again, and better.</source>
        <translation>Fichiers lus par une version antérieure de ce programme&#xa0;: {0}. L’actualisation les relit, et mieux.</translation>
    </message>
    <message>
        <source>Waits until the collection before it is done</source>
        <translation>Attend que la collection précédente soit terminée</translation>
    </message>
    <message>
        <source>Beginning…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>Paused. What is done is searchable.</source>
        <translation>En pause. Ce qui est fait est interrogeable.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Embed again</source>
        <translation>Recalculer les empreintes</translation>
    </message>
    <message>
        <source>Build anew</source>
        <translation>Reconstruire</translation>
    </message>
    <message>
        <source>Read its folders again; records keep what you judged</source>
        <translation>Relit ses dossiers&#x202f;; les relevés gardent vos appréciations</translation>
    </message>
    <message>
        <source>What its tables say of its documents</source>
        <translation>Ce que ses tableaux disent de ses documents</translation>
    </message>
    <message>
        <source>More for {0}</source>
        <translation>Autres actions pour {0}</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Use it no more…</source>
        <translation>Ne plus l’utiliser…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>Add a table…</source>
        <translation>Ajouter un tableau…</translation>
    </message>
    <message>
        <source>Take {0} out</source>
        <translation>Retirer {0}</translation>
    </message>
    <message>
        <source>Learn from its classes</source>
        <translation>Apprendre de ses classes</translation>
    </message>
    <message>
        <source>Rank by the model alone</source>
        <translation>Classer par le modèle d’IA seul</translation>
    </message>
    <message>
        <source>Embed all figures again</source>
        <translation>Recalculer toutes les empreintes</translation>
    </message>
    <message>
        <source>Delete the collection…</source>
        <translation>Supprimer la collection…</translation>
    </message>
</context>
<context>
    <name>CollectionsPage</name>
    <message>
        <source>Index a folder…</source>
        <translation>Indexer un dossier…</translation>
    </message>
    <message>
        <source>Refresh all</source>
        <translation>Tout actualiser</translation>
    </message>
    <message>
        <source>Office&apos;s collections…</source>
        <translation>Collections de l’office…</translation>
    </message>
    <message>
        <source>Use collections that lie on an office&apos;s server</source>
        <translation>Utiliser des collections qui se trouvent sur un serveur de l’office</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Collections</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Try the sample collection</source>
        <translation>Essayer la collection d’exemple</translation>
    </message>
    <message>
        <source>Nothing is indexed yet</source>
        <translation>Rien n’est encore indexé</translation>
    </message>
    <message>
        <source>Choose a folder of prior designs: PDFs, scans or office bulk data. They are read where they lie, and nothing leaves this machine.</source>
        <translation>Choisissez un dossier de dessins et modèles antérieurs&#xa0;: PDF, numérisations ou données en masse d’un office. Ils sont lus là où ils se trouvent, et rien ne quitte cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation>Ressemblance</translation>
    </message>
    <message>
        <source>Figure that matched</source>
        <translation>Figure correspondante</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>Dépôt</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Locarno</source>
        <translation>Locarno</translation>
    </message>
    <message>
        <source>US class</source>
        <translation>Classe US</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Déposant</translation>
    </message>
    <message>
        <source>Nearly the same</source>
        <translation>Quasi identiques</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Collection</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>ComparePane</name>
    <message>
        <source>Show another figure</source>
        <translation>Montrer une autre figure</translation>
    </message>
    <message>
        <source>Close this pane</source>
        <translation>Fermer ce volet</translation>
    </message>
</context>
<context>
    <name>ComparePanel</name>
    <message>
        <source>This document has no figure to show.</source>
        <translation>Ce document n’a pas de figure à montrer.</translation>
    </message>
    <message>
        <source>Views paired by hand</source>
        <translation>Vues appariées à la main</translation>
    </message>
    <message>
        <source>The query has no figure of this view.</source>
        <translation>La requête n’a pas de figure de cette vue.</translation>
    </message>
    <message>
        <source>The hit has no figure of this view.</source>
        <translation>Le résultat n’a pas de figure de cette vue.</translation>
    </message>
    <message>
        <source>The file cannot be reached: its small picture is shown.</source>
        <translation>Le fichier est inaccessible&#xa0;: sa vignette est affichée.</translation>
    </message>
    <message>
        <source>Laying the drawings on each other…</source>
        <translation>Superposition des dessins…</translation>
    </message>
    <message>
        <source>Hit moved by hand</source>
        <translation>Résultat déplacé à la main</translation>
    </message>
    <message>
        <source>Drawn on {0} {1}</source>
        <translation>Annoté sur {0} {1}</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>L’image est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>This could not be worked out; the log says why.</source>
        <translation>Le calcul n’a pas abouti&#x202f;; le journal dit pourquoi.</translation>
    </message>
</context>
<context>
    <name>CompareToolbar</name>
    <message>
        <source>Look</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Mark up</source>
        <translation>Annoter</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Superposer</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>Alterner</translation>
    </message>
    <message>
        <source>Swipe</source>
        <translation>Volet</translation>
    </message>
    <message>
        <source>Onion skin</source>
        <translation>Calque</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Écarts</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Chaleur</translation>
    </message>
    <message>
        <source>Pointer</source>
        <translation>Pointeur</translation>
    </message>
    <message>
        <source>Ruler</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Callout</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>Flèche</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Surligner</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Taille réelle</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Agrandir</translation>
    </message>
</context>
<context>
    <name>Comparisons</name>
    <message>
        <source>The comparison stands in the record.</source>
        <translation>La comparaison figure dans le relevé.</translation>
    </message>
    <message>
        <source>Comparison left out</source>
        <translation>Comparaison écartée</translation>
    </message>
    <message>
        <source>The comparison is left out of the report; Ctrl+Z takes it back.</source>
        <translation>La comparaison est écartée du rapport&#x202f;; Ctrl+Z l’y remet.</translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message>
        <source>Granted before</source>
        <translation>Enregistrés avant</translation>
    </message>
    <message>
        <source>Granted from</source>
        <translation>Enregistrés à partir du</translation>
    </message>
</context>
<context>
    <name>DesignPanel</name>
    <message>
        <source>Read by machine from the printed title page: letters may be mistaken.</source>
        <translation>Lu par la machine sur la page de titre imprimée&#xa0;: des lettres peuvent être erronées.</translation>
    </message>
    <message>
        <source>Tags, with commas</source>
        <translation>Mots-clés, avec virgules</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <source>Note for the file</source>
        <translation>Note pour le dossier</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation>Ressemblance</translation>
    </message>
    <message>
        <source>The very design</source>
        <translation>Même dessin ou modèle</translation>
    </message>
    <message>
        <source>Why here</source>
        <translation>Pourquoi ce rang</translation>
    </message>
    <message>
        <source>By its class</source>
        <translation>Par sa classe</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>Dépôt</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Locarno</source>
        <translation>Locarno</translation>
    </message>
    <message>
        <source>US class</source>
        <translation>Classe US</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Déposant</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Trouvé par</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Collection</translation>
    </message>
    <message>
        <source>Nearly the same</source>
        <translation>Quasi identiques</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Something went wrong</source>
        <translation>Un problème est survenu</translation>
    </message>
    <message>
        <source>The program met an error that it did not expect. What you were doing may not have worked; everything that was kept is unharmed.</source>
        <translation>Le programme a rencontré une erreur imprévue. L’opération en cours n’a peut-être pas abouti&#x202f;; tout ce qui était enregistré est intact.</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Voir le rapport d’erreur</translation>
    </message>
    <message>
        <source>The previous run ended unexpectedly</source>
        <translation>La session précédente s’est terminée de façon inattendue</translation>
    </message>
    <message>
        <source>What was kept until then is still there.</source>
        <translation>Ce qui avait été enregistré jusque-là est toujours là.</translation>
    </message>
    <message>
        <source>The program did not end as it should the last time.</source>
        <translation>La dernière fois, le programme ne s’est pas terminé normalement.</translation>
    </message>
</context>
<context>
    <name>DrawingQuery</name>
    <message>
        <source>Sketch</source>
        <translation>Croquis</translation>
    </message>
    <message>
        <source>Ticked: searched as a sketch, by how its lines lie. A picture that looks like a sketch comes ticked; a click overrules it.</source>
        <translation>Coché&#xa0;: recherché comme un croquis, d’après la disposition de ses lignes. Pour une image qui ressemble à un croquis, la case est déjà cochée&#x202f;; un clic en décide autrement.</translation>
    </message>
    <message>
        <source>{0} of {1} files</source>
        <translation>{0} des {1} fichiers</translation>
    </message>
    <message>
        <source>Reading it failed; the log says why.</source>
        <translation>La lecture a échoué&#x202f;; le journal dit pourquoi.</translation>
    </message>
    <message>
        <source>The figure as it was read</source>
        <translation>La figure telle qu’elle a été lue</translation>
    </message>
    <message>
        <source>Mirror the figure</source>
        <translation>Retourner la figure en miroir</translation>
    </message>
    <message>
        <source>Crop to a region</source>
        <translation>Recadrer sur une zone</translation>
    </message>
    <message>
        <source>Turn the figure</source>
        <translation>Faire pivoter la figure</translation>
    </message>
    <message>
        <source>Leave parts out of the figure</source>
        <translation>Exclure des parties de la figure</translation>
    </message>
</context>
<context>
    <name>DropLight</name>
    <message>
        <source>Draw over this drawing</source>
        <translation>Dessiner par-dessus ce dessin</translation>
    </message>
</context>
<context>
    <name>Drops</name>
    <message>
        <source>picture</source>
        <translation>image</translation>
    </message>
    <message>
        <source>Index the drawings in {0}</source>
        <translation>Indexer les dessins de {0}</translation>
    </message>
    <message>
        <source>Search with %n files, as views of one design</source>
        <translation>Rechercher avec %n fichier, comme vues d’un même dessin ou modèle</translation>
    </message>
    <message>
        <source>Search with “{0}”</source>
        <translation>Rechercher avec «&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>Search with this picture</source>
        <translation>Rechercher avec cette image</translation>
    </message>
    <message>
        <source>This program does not go online: save the picture first, then drop the file</source>
        <translation>Ce programme ne va pas en ligne&#xa0;: enregistrez d’abord l’image, puis déposez le fichier</translation>
    </message>
</context>
<context>
    <name>Examples</name>
    <message>
        <source>Chair</source>
        <translation>Chaise</translation>
    </message>
    <message>
        <source>Lamp</source>
        <translation>Lampe</translation>
    </message>
    <message>
        <source>Bottle</source>
        <translation>Bouteille</translation>
    </message>
    <message>
        <source>Mug</source>
        <translation>Tasse</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Or start from:</source>
        <translation>Ou commencez par&#xa0;:</translation>
    </message>
    <message>
        <source>Start from an example: {0}</source>
        <translation>Commencer par un exemple&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>FigureEditor</name>
    <message>
        <source>The figure that is searched</source>
        <translation>La figure recherchée</translation>
    </message>
    <message numerus="yes">
        <source>Leave out broken lines (%n found)</source>
        <translation>
            <numerusform>Exclure la ligne discontinue (%n trouvée)</numerusform>
            <numerusform>Exclure les lignes discontinues (%n trouvées)</numerusform>
        </translation>
    </message>
    <message>
        <source>Broken lines show what is not claimed. Click one to leave only that out.</source>
        <translation>Les lignes discontinues montrent ce qui n’est pas revendiqué. Cliquez sur l’une d’elles pour n’exclure qu’elle.</translation>
    </message>
    <message>
        <source>Turn by degrees</source>
        <translation>Pivoter en degrés</translation>
    </message>
    <message>
        <source>The figure as it was read</source>
        <translation>La figure telle qu’elle a été lue</translation>
    </message>
</context>
<context>
    <name>FigureStrip</name>
    <message>
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Words in the title</source>
        <translation>Mots du titre</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Retirer tous les filtres</translation>
    </message>
    <message>
        <source>Title: {0}</source>
        <translation>Titre&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Locarno</source>
        <translation>Locarno</translation>
    </message>
    <message>
        <source>US class</source>
        <translation>Classe US</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Collection</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Granted from {0} and before {1}</source>
        <translation>Enregistrés à partir du {0} et avant le {1}</translation>
    </message>
    <message>
        <source>Granted before {0}</source>
        <translation>Enregistrés avant le {0}</translation>
    </message>
    <message>
        <source>Granted from {0}</source>
        <translation>Enregistrés à partir du {0}</translation>
    </message>
    <message>
        <source>Filter: {0}</source>
        <translation>Filtre&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>How the drawings are looked at</source>
        <translation>Manière de montrer les dessins</translation>
    </message>
    <message>
        <source>From the query to the hit</source>
        <translation>De la requête au résultat</translation>
    </message>
    <message>
        <source>Part of all lines that lie on a line of the other drawing; by {0}</source>
        <translation>Part des lignes situées sur une ligne de l’autre dessin&#x202f;; d’après&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Shift with the arrow keys, or dragging with Ctrl, moves the hit</source>
        <translation>Maj et flèches, ou glisser avec Ctrl, déplacent le résultat</translation>
    </message>
    <message>
        <source>Common ink {0} · common outline {1} · width to height {2} and {3}</source>
        <translation>Traits communs {0} · contour commun {1} · largeur sur hauteur {2} et {3}</translation>
    </message>
    <message>
        <source>{0} points answer each other; full: their surroundings match too ({1})</source>
        <translation>{0} points se répondent&#x202f;; pleins&#xa0;: leur voisinage concorde aussi ({1})</translation>
    </message>
    <message>
        <source>Working out what carried the similarity…</source>
        <translation>Calcul de ce qui a porté la ressemblance…</translation>
    </message>
</context>
<context>
    <name>FirstPage</name>
    <message>
        <source>Choose a folder of prior designs…</source>
        <translation>Choisir un dossier d’antériorités…</translation>
    </message>
    <message>
        <source>Try the sample collection</source>
        <translation>Essayer la collection d’exemple</translation>
    </message>
    <message>
        <source>First, choose what to search in</source>
        <translation>Choisissez d’abord où chercher</translation>
    </message>
    <message>
        <source>Choose a folder of patent PDFs, scans or office bulk data, or drop it here. It is read where it lies, and you can search while it is read. Then drop the drawing under examination at the left, or sketch it. Nothing leaves this machine.</source>
        <translation>Choisissez un dossier de PDF de brevets, de numérisations ou de données en masse d’un office, ou déposez-le ici. Il est lu là où il se trouve, et la recherche est possible pendant la lecture. Déposez ensuite à gauche le dessin à examiner, ou tracez-en un croquis. Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>The drawings are being read</source>
        <translation>Lecture des dessins en cours</translation>
    </message>
    <message>
        <source>What has been read can be searched at once: the first designs can be found in a few seconds, all of them once the line below says so.</source>
        <translation>Ce qui est lu est aussitôt interrogeable&#xa0;: les premiers dessins et modèles au bout de quelques secondes, tous dès que la ligne du bas l’indique.</translation>
    </message>
    <message>
        <source>Draw, and the most similar designs appear here</source>
        <translation>Dessinez&#xa0;: les dessins et modèles les plus semblables apparaissent ici</translation>
    </message>
    <message>
        <source>An outline is enough to begin with. A photograph of a sketch on paper, dropped on the drawing’s side, is searched in the same way.</source>
        <translation>Un contour suffit pour commencer. La photo d’un croquis sur papier, déposée du côté du dessin, est cherchée de la même façon.</translation>
    </message>
    <message>
        <source>Open a drawing…</source>
        <translation>Ouvrir un dessin…</translation>
    </message>
    <message>
        <source>Draw a sketch</source>
        <translation>Tracer un croquis</translation>
    </message>
    <message>
        <source>What does the design look like?</source>
        <translation>À quoi ressemble le dessin ou modèle&#x202f;?</translation>
    </message>
    <message>
        <source>Drop a drawing, a whole patent PDF or a picture at the left, paste one with Ctrl+V, or draw what you remember. The most similar designs appear here.</source>
        <translation>Déposez à gauche un dessin, un PDF de brevet entier ou une image, collez-en une avec Ctrl+V, ou dessinez de mémoire. Les dessins et modèles les plus ressemblants apparaissent ici.</translation>
    </message>
</context>
<context>
    <name>FolderQuestions</name>
    <message>
        <source>Take the missing files out of “{0}”?</source>
        <translation>Retirer de «&#xa0;{0}&#xa0;» les fichiers manquants&#x202f;?</translation>
    </message>
    <message>
        <source>Take them out</source>
        <translation>Les retirer</translation>
    </message>
    <message>
        <source>Has the folder moved?</source>
        <translation>Le dossier a-t-il été déplacé&#x202f;?</translation>
    </message>
    <message>
        <source>{0} holds the files that “{1}” knows of {2}, which is not there any more. If the folder has moved, nothing needs to be read again.</source>
        <translation>{0} contient les fichiers que «&#xa0;{1}&#xa0;» connaît de {2}, qui n’existe plus. Si le dossier a été déplacé, rien ne doit être relu.</translation>
    </message>
    <message>
        <source>It has moved</source>
        <translation>Il a été déplacé</translation>
    </message>
    <message>
        <source>Read it as a new one</source>
        <translation>Le lire comme nouveau</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>User guide</source>
        <translation>Guide d’utilisation</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History of the session</source>
        <translation>Historique de la session</translation>
    </message>
    <message>
        <source>Press a search to ask it again. All of them stand in the record.</source>
        <translation>Cliquez sur une recherche pour la relancer. Toutes figurent dans le relevé.</translation>
    </message>
    <message>
        <source>Nothing has been searched for yet.</source>
        <translation>Aucune recherche n’a encore été faite.</translation>
    </message>
</context>
<context>
    <name>Judgements</name>
    <message>
        <source>no mark</source>
        <translation>aucun avis</translation>
    </message>
    <message>
        <source>Mark {0}: {1}</source>
        <translation>Marquer {0}&#xa0;: {1}</translation>
    </message>
    <message>
        <source>Tag {0}</source>
        <translation>Mots-clés de {0}</translation>
    </message>
    <message>
        <source>Note on {0}</source>
        <translation>Note sur {0}</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Only a pair of views can be kept.</source>
        <translation>Seule une paire de vues peut être gardée.</translation>
    </message>
    <message>
        <source>It is kept as soon as the drawings lie on each other.</source>
        <translation>La paire sera gardée dès que les dessins seront superposés.</translation>
    </message>
</context>
<context>
    <name>KeptBar</name>
    <message>
        <source>Leave out</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Leave this comparison out of the report</source>
        <translation>Écarter cette comparaison du rapport</translation>
    </message>
    <message>
        <source>In the record</source>
        <translation>Dans le relevé</translation>
    </message>
</context>
<context>
    <name>KeptList</name>
    <message>
        <source>Comparisons in the record</source>
        <translation>Comparaisons du relevé</translation>
    </message>
</context>
<context>
    <name>KeptRow</name>
    <message>
        <source>fit {0}</source>
        <translation>concordance {0}</translation>
    </message>
    <message>
        <source>Leave this comparison out of the report</source>
        <translation>Écarter cette comparaison du rapport</translation>
    </message>
</context>
<context>
    <name>LookDialog</name>
    <message>
        <source>The figure, large</source>
        <translation>La figure, en grand</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédente</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivante</translation>
    </message>
    <message>
        <source>The file cannot be reached: this is the small picture</source>
        <translation>Le fichier est inaccessible&#xa0;: ceci est la vignette</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Undone: {0}</source>
        <translation>Annulé&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Done again: {0}</source>
        <translation>Rétabli&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>Mark</name>
    <message>
        <source>relevant</source>
        <translation>pertinent</translation>
    </message>
    <message>
        <source>not relevant</source>
        <translation>non pertinent</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>incertain</translation>
    </message>
</context>
<context>
    <name>Meaning</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Country or office</source>
        <translation>Pays ou office</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Locarno class</source>
        <translation>Classe de Locarno</translation>
    </message>
    <message>
        <source>US class</source>
        <translation>Classe US</translation>
    </message>
    <message>
        <source>Day of filing</source>
        <translation>Date de dépôt</translation>
    </message>
    <message>
        <source>Day of priority</source>
        <translation>Date de priorité</translation>
    </message>
    <message>
        <source>Day of grant or registration</source>
        <translation>Date de délivrance ou d’enregistrement</translation>
    </message>
    <message>
        <source>Applicant or owner</source>
        <translation>Déposant ou titulaire</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vue</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Design</source>
        <translation>&amp;Dessin ou modèle</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
</context>
<context>
    <name>NoteLine</name>
    <message>
        <source>Note for the report</source>
        <translation>Note pour le rapport</translation>
    </message>
    <message>
        <source>Note on the comparison</source>
        <translation>Note sur la comparaison</translation>
    </message>
</context>
<context>
    <name>NothingCompared</name>
    <message>
        <source>Go to search</source>
        <translation>Aller à la recherche</translation>
    </message>
    <message>
        <source>Nothing is being compared</source>
        <translation>Aucune comparaison en cours</translation>
    </message>
    <message>
        <source>Choose a hit among the results and press Enter to see it beside the query; choose two for the closest prior art beside both.</source>
        <translation>Choisissez un résultat et appuyez sur Entrée pour le voir à côté de la requête&#x202f;; choisissez-en deux pour voir aussi l’antériorité la plus proche.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close this notice</source>
        <translation>Fermer cet avis</translation>
    </message>
</context>
<context>
    <name>OfficeDialog</name>
    <message>
        <source>Use an office&apos;s collections</source>
        <translation>Utiliser les collections d’un office</translation>
    </message>
    <message>
        <source>Only where your system does not know it</source>
        <translation>Seulement si votre système ne le connaît pas</translation>
    </message>
    <message>
        <source>As it is kept, or user:password</source>
        <translation>Tel qu’il est gardé, ou utilisateur:mot de passe</translation>
    </message>
    <message>
        <source>A new one, built by this machine</source>
        <translation>Une nouvelle, construite par cet ordinateur</translation>
    </message>
    <message>
        <source>Name of a new collection</source>
        <translation>Nom d’une nouvelle collection</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Show its collections</source>
        <translation>Afficher ses collections</translation>
    </message>
    <message>
        <source>Collections on the server</source>
        <translation>Collections du serveur</translation>
    </message>
    <message>
        <source>A search of them sends numbers that describe the query&apos;s figures to this server, and no drawing. The token is kept on this machine for you alone.</source>
        <translation>Une recherche y envoie à ce serveur des nombres qui décrivent les figures de la requête, et aucun dessin. Le jeton est gardé sur cet ordinateur pour vous seul.</translation>
    </message>
    <message>
        <source>Use them</source>
        <translation>Les utiliser</translation>
    </message>
    <message>
        <source>There is no collection on {0} yet.</source>
        <translation>Il n’y a pas encore de collection sur {0}.</translation>
    </message>
    <message>
        <source>The certificate of the server&apos;s authority</source>
        <translation>Le certificat de l’autorité du serveur</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Collections</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Relevés</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
</context>
<context>
    <name>PairStrip</name>
    <message>
        <source>Pairs of views</source>
        <translation>Paires de vues</translation>
    </message>
    <message>
        <source>{0}: no partner</source>
        <translation>{0}&#xa0;: sans vis-à-vis</translation>
    </message>
    <message>
        <source>{0}: only here</source>
        <translation>{0}&#xa0;: ici seulement</translation>
    </message>
    <message>
        <source>Pair with {0}</source>
        <translation>Apparier avec {0}</translation>
    </message>
    <message>
        <source>No partner</source>
        <translation>Sans vis-à-vis</translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>Query</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Hit</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Prior art</source>
        <translation>Antériorité</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>There is nothing to print yet: choose a hit.</source>
        <translation>Il n’y a encore rien à imprimer&#xa0;: choisissez un résultat.</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} et {1}</translation>
    </message>
</context>
<context>
    <name>PriorArtPane</name>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Choose the closest prior art among the results: Shift+Enter shows it here.</source>
        <translation>Choisissez l’antériorité la plus proche parmi les résultats&#xa0;: Maj+Entrée l’affiche ici.</translation>
    </message>
</context>
<context>
    <name>ProblemsModel</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
</context>
<context>
    <name>ProblemsTable</name>
    <message>
        <source>Files that could not be read</source>
        <translation>Fichiers illisibles</translation>
    </message>
    <message>
        <source>Open the containing folder</source>
        <translation>Ouvrir le dossier du fichier</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Read the chosen files again, all of them where none is chosen</source>
        <translation>Relire les fichiers choisis, ou tous si aucun n’est choisi</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Copier la liste</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>The machine that builds this collection reads these files again.</source>
        <translation>L’ordinateur qui construit cette collection relit ces fichiers.</translation>
    </message>
    <message>
        <source>Show ignored ({0})</source>
        <translation>Montrer les ignorés ({0})</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Montrer à nouveau</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
    <message>
        <source>{0} a second</source>
        <translation>{0} par seconde</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>encore {0}</translation>
    </message>
</context>
<context>
    <name>QueryPanel</name>
    <message>
        <source>Query</source>
        <translation>Requête</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>There is no picture and no file on the clipboard.</source>
        <translation>Le presse-papiers ne contient ni image ni fichier.</translation>
    </message>
    <message>
        <source>Open drawings</source>
        <translation>Ouvrir des dessins</translation>
    </message>
    <message>
        <source>Drawings ({0})</source>
        <translation>Dessins ({0})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Dessin</translation>
    </message>
    <message>
        <source>Sketch</source>
        <translation>Croquis</translation>
    </message>
    <message>
        <source>What to search with</source>
        <translation>Avec quoi rechercher</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>RecentRow</name>
    <message>
        <source>Search with “{0}” again</source>
        <translation>Rechercher à nouveau avec «&#xa0;{0}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Recording</name>
    <message>
        <source>Search of {0}</source>
        <translation>Recherche du {0}</translation>
    </message>
</context>
<context>
    <name>RecordsPage</name>
    <message>
        <source>Go to search</source>
        <translation>Aller à la recherche</translation>
    </message>
    <message>
        <source>No search has been recorded yet</source>
        <translation>Aucune recherche n’a encore été consignée</translation>
    </message>
    <message>
        <source>Every search is recorded by itself: what was asked, what came back, with which model and coverage, and what you marked and noted.</source>
        <translation>Chaque recherche est consignée d’elle-même&#xa0;: ce qui a été demandé, ce qui a été trouvé, avec quel modèle d’IA et quelle couverture, et ce que vous avez marqué et noté.</translation>
    </message>
    <message>
        <source>New session…</source>
        <translation>Nouvelle session…</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Relevés</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Recherches</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Dernière modification</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signé</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Relancer la recherche</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Fusionner…</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>Signer…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Rapport…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>endommagé</translation>
    </message>
    <message>
        <source>begun {0}</source>
        <translation>commencée le {0}</translation>
    </message>
    <message>
        <source>the present session</source>
        <translation>la session en cours</translation>
    </message>
    <message>
        <source>signed by {0}</source>
        <translation>signé par {0}</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Nouvelle session</translation>
    </message>
    <message>
        <source>Application number, or a name:</source>
        <translation>Numéro de dépôt, ou un nom&#xa0;:</translation>
    </message>
    <message>
        <source>Searching again…</source>
        <translation>Nouvelle recherche en cours…</translation>
    </message>
    <message>
        <source>Leave this comparison out of the report?</source>
        <translation>Écarter cette comparaison du rapport&#x202f;?</translation>
    </message>
    <message>
        <source>The record still tells that it was kept, and that it was left out.</source>
        <translation>Le relevé indique toujours qu’elle a été gardée, puis écartée.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Take over everything of another session, which itself stays as it is:</source>
        <translation>Reprendre tout le contenu d’une autre session, qui reste elle-même telle quelle&#xa0;:</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>Your initials vouch for everything up to now:</source>
        <translation>Vos initiales attestent tout ce qui précède&#xa0;:</translation>
    </message>
    <message>
        <source>Write a report</source>
        <translation>Écrire un rapport</translation>
    </message>
    <message>
        <source>Report (*.pdf)</source>
        <translation>Rapport (*.pdf)</translation>
    </message>
    <message>
        <source>Page (*.html)</source>
        <translation>Page (*.html)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>Data (*.json)</source>
        <translation>Données (*.json)</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>Écriture du rapport…</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>Écrit&#xa0;: {0}</translation>
    </message>
    <message>
        <source>The record is whole: every entry and every picture is as it was written.</source>
        <translation>Le relevé est intact&#xa0;: chaque entrée et chaque image est telle qu’elle a été écrite.</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Nothing has been sent. The report names files and folders, and holds no drawings.</source>
        <translation>Rien n’a été envoyé. Le rapport nomme des fichiers et des dossiers, et ne contient aucun dessin.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>ResultsHead</name>
    <message>
        <source>Size of the cards</source>
        <translation>Taille des fiches</translation>
    </message>
    <message>
        <source>Sort by…</source>
        <translation>Trier par…</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Plus récents d’abord</translation>
    </message>
</context>
<context>
    <name>ResultsModel</name>
    <message>
        <source>likeness {0}</source>
        <translation>ressemblance {0}</translation>
    </message>
</context>
<context>
    <name>ResultsPanel</name>
    <message>
        <source>Designs found, as cards</source>
        <translation>Dessins et modèles trouvés, en fiches</translation>
    </message>
    <message>
        <source>What does the design look like?</source>
        <translation>À quoi ressemble le dessin ou modèle&#x202f;?</translation>
    </message>
    <message>
        <source>The search could not be made</source>
        <translation>La recherche n’a pas pu être faite</translation>
    </message>
    <message>
        <source>Without “{0}”: {1} designs</source>
        <translation>Sans «&#xa0;{0}&#xa0;»&#xa0;: {1} dessins et modèles</translation>
    </message>
    <message>
        <source>Without “{0}”: 1 design</source>
        <translation>Sans «&#xa0;{0}&#xa0;»&#xa0;: 1 dessin ou modèle</translation>
    </message>
    <message>
        <source>Designs found, as a list</source>
        <translation>Dessins et modèles trouvés, en liste</translation>
    </message>
    <message>
        <source>Nothing is folded under this design.</source>
        <translation>Rien n’est replié sous ce dessin ou modèle.</translation>
    </message>
    <message>
        <source>There is no tag {0} yet: T writes one.</source>
        <translation>Il n’y a pas encore de mot-clé {0}&#xa0;: T en écrit un.</translation>
    </message>
    <message>
        <source>Tags in use</source>
        <translation>Mots-clés utilisés</translation>
    </message>
    <message>
        <source>Two designs are chosen: Enter shows both beside the query.</source>
        <translation>Deux dessins et modèles sont choisis&#xa0;: Entrée les montre à côté de la requête.</translation>
    </message>
    <message>
        <source>Nothing to compare with yet</source>
        <translation>Rien à comparer pour l’instant</translation>
    </message>
    <message>
        <source>No figure is searchable. Index a folder of drawings first.</source>
        <translation>Aucune figure n’est interrogeable. Indexez d’abord un dossier de dessins.</translation>
    </message>
    <message>
        <source>No design fits these filters</source>
        <translation>Aucun dessin ou modèle ne répond à ces filtres</translation>
    </message>
    <message>
        <source>You asked for {0}.</source>
        <translation>Vous avez demandé {0}.</translation>
    </message>
    <message>
        <source>1 design</source>
        <translation>1 dessin ou modèle</translation>
    </message>
    <message>
        <source>{0} designs</source>
        <translation>{0} dessins et modèles</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
    <message>
        <source>1 further design, less similar</source>
        <translation>1 autre dessin ou modèle, moins ressemblant</translation>
    </message>
    <message>
        <source>{0} further designs, less similar</source>
        <translation>{0} autres dessins et modèles, moins ressemblants</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>En montrer plus</translation>
    </message>
</context>
<context>
    <name>SearchList</name>
    <message>
        <source>Searches of the session</source>
        <translation>Recherches de la session</translation>
    </message>
    <message>
        <source>in {0}: {1} of {2} figures searchable</source>
        <translation>dans {0}&#xa0;: {1} figures sur {2} interrogeables</translation>
    </message>
    <message>
        <source>1 design, {1} looked at</source>
        <translation>1 dessin ou modèle, {1} consulté(s)</translation>
    </message>
    <message>
        <source>{0} designs, {1} looked at</source>
        <translation>{0} dessins et modèles, {1} consultés</translation>
    </message>
    <message>
        <source>no filter</source>
        <translation>aucun filtre</translation>
    </message>
    <message>
        <source>sketch</source>
        <translation>croquis</translation>
    </message>
    <message>
        <source>{0} figures</source>
        <translation>{0} figures</translation>
    </message>
</context>
<context>
    <name>SearchOptions</name>
    <message>
        <source>Find mirrored designs too</source>
        <translation>Trouver aussi les formes en miroir</translation>
    </message>
    <message>
        <source>Try small turns of the drawing too</source>
        <translation>Essayer aussi de petites rotations du dessin</translation>
    </message>
    <message>
        <source>Let the classes of the nearest count</source>
        <translation>Tenir compte des classes des plus proches</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>Options de recherche</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>The figures and data of the design you choose, and your notes, stand here.</source>
        <translation>Les figures et les données du dessin ou modèle choisi, ainsi que vos notes, s’affichent ici.</translation>
    </message>
    <message>
        <source>Mark some designs first: R for relevant, N for not relevant.</source>
        <translation>Marquez d’abord quelques dessins et modèles&#xa0;: R pour pertinent, N pour non pertinent.</translation>
    </message>
    <message>
        <source>The applicant of this design is not known.</source>
        <translation>Le déposant de ce dessin ou modèle n’est pas connu.</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>L’image est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Copied: {0}</source>
        <translation>Copié&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>SearchingPapers</name>
    <message>
        <source>Searching</source>
        <translation>Recherche</translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Drawings stay black on white paper in both.</source>
        <translation>Les dessins restent noirs sur papier blanc dans les deux.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Holds from the next start on.</source>
        <translation>Prend effet au prochain démarrage.</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Let things move a little</source>
        <translation>Autoriser de légères animations</translation>
    </message>
    <message>
        <source>Find mirror images too</source>
        <translation>Trouver aussi les images en miroir</translation>
    </message>
    <message>
        <source>A left-handed article is found with a drawing of the right-handed one.</source>
        <translation>Un article gaucher est trouvé avec le dessin de son pendant droitier.</translation>
    </message>
    <message>
        <source>Leave out the document that the query comes from</source>
        <translation>Écarter le document d’où vient la requête</translation>
    </message>
    <message>
        <source>Else it would be the best hit of every search.</source>
        <translation>Sinon il serait le meilleur résultat de chaque recherche.</translation>
    </message>
    <message>
        <source>Only this machine</source>
        <translation>Cet ordinateur seulement</translation>
    </message>
    <message>
        <source>Collections of an office&apos;s server are not used; nothing is asked of it.</source>
        <translation>Les collections d’un serveur de l’office ne sont pas utilisées&#x202f;; rien ne lui est demandé.</translation>
    </message>
    <message>
        <source>The model runs on</source>
        <translation>Le modèle d’IA s’exécute sur</translation>
    </message>
    <message>
        <source>Where a graphics card fails, the processor takes over. Holds from the next start.</source>
        <translation>Si une carte graphique fait défaut, le processeur prend le relais. Prend effet au prochain démarrage.</translation>
    </message>
    <message>
        <source>Whatever is fastest</source>
        <translation>Le plus rapide</translation>
    </message>
    <message>
        <source>The processor</source>
        <translation>Le processeur</translation>
    </message>
    <message>
        <source>A graphics card (CUDA)</source>
        <translation>Une carte graphique (CUDA)</translation>
    </message>
    <message>
        <source>A graphics card (DirectML)</source>
        <translation>Une carte graphique (DirectML)</translation>
    </message>
    <message>
        <source>Apple&apos;s neural engine (Core ML)</source>
        <translation>Le moteur neuronal d’Apple (Core ML)</translation>
    </message>
    <message>
        <source>Threads of a search</source>
        <translation>Fils d’exécution d’une recherche</translation>
    </message>
    <message>
        <source>Processes that read files</source>
        <translation>Processus de lecture des fichiers</translation>
    </message>
    <message>
        <source>While an index is built.</source>
        <translation>Pendant la construction d’un index.</translation>
    </message>
    <message>
        <source>As many as there are cores</source>
        <translation>Autant que de cœurs</translation>
    </message>
    <message>
        <source>Examiner</source>
        <translation>Examinateur</translation>
    </message>
    <message>
        <source>As it is to stand in a report.</source>
        <translation>Tel qu’il doit figurer dans un rapport.</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Initiales</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Titles, notes and other words of documents stay as they are.</source>
        <translation>Titres, notes et autres mots des documents restent tels quels.</translation>
    </message>
    <message>
        <source>As the program</source>
        <translation>Comme le programme</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>The administrators of this machine have switched it on for all users, in {0}.</source>
        <translation>Les administrateurs de cet ordinateur l’ont activé pour tous les utilisateurs, dans {0}.</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>Pages of the settings</source>
        <translation>Pages des réglages</translation>
    </message>
    <message>
        <source>Open the folder of the settings</source>
        <translation>Ouvrir le dossier des réglages</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
</context>
<context>
    <name>SketchCanvas</name>
    <message>
        <source>Sketch</source>
        <translation>Croquis</translation>
    </message>
    <message>
        <source>Paper to draw on with a pen or the mouse</source>
        <translation>Papier à dessiner, à la plume ou à la souris</translation>
    </message>
    <message>
        <source>Open a sketch</source>
        <translation>Ouvrir un croquis</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Symmetry axis</source>
        <translation>Axe de symétrie</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Dessiner</translation>
    </message>
    <message>
        <source>Move the axis</source>
        <translation>Déplacer l’axe</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Draw what you remember.
The search follows the pen.</source>
        <translation>Dessinez de mémoire.
La recherche suit la plume.</translation>
    </message>
</context>
<context>
    <name>SketchPanel</name>
    <message>
        <source>Small paper</source>
        <translation>Petite feuille</translation>
    </message>
    <message>
        <source>Search the drawing too</source>
        <translation>Rechercher aussi avec le dessin</translation>
    </message>
    <message>
        <source>Unticked, the drawing is only there to trace</source>
        <translation>Décoché, le dessin ne sert qu’à décalquer</translation>
    </message>
    <message>
        <source>Take the drawing away</source>
        <translation>Retirer le dessin</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Thickness</source>
        <translation>Épaisseur</translation>
    </message>
    <message>
        <source>Large paper</source>
        <translation>Grande feuille</translation>
    </message>
    <message>
        <source>Sketch</source>
        <translation>Croquis</translation>
    </message>
    <message>
        <source>Sketches (*.svg)</source>
        <translation>Croquis (*.svg)</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>looking</source>
        <translation>examen du dossier</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>lecture</translation>
    </message>
    <message>
        <source>listing</source>
        <translation>mise en liste</translation>
    </message>
    <message>
        <source>indexing</source>
        <translation>indexation</translation>
    </message>
    <message>
        <source>title pages</source>
        <translation>pages de titre</translation>
    </message>
    <message>
        <source>sealing</source>
        <translation>scellement</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>vérification</translation>
    </message>
    <message>
        <source>learning</source>
        <translation>apprentissage</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>What a search can see; press for the collections</source>
        <translation>Ce qu’une recherche peut voir&#x202f;; cliquer pour les collections</translation>
    </message>
    <message>
        <source>What is being done in the background</source>
        <translation>Ce qui se fait en arrière-plan</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Construction</translation>
    </message>
    <message>
        <source>Pause building</source>
        <translation>Suspendre la construction</translation>
    </message>
    <message>
        <source>Stop building</source>
        <translation>Arrêter la construction</translation>
    </message>
    <message>
        <source>Nothing indexed yet</source>
        <translation>Rien d’indexé pour l’instant</translation>
    </message>
    <message>
        <source>{0} of {1} figures searchable</source>
        <translation>{0} figures sur {1} interrogeables</translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation>1 problème</translation>
    </message>
    <message>
        <source>{0} problems</source>
        <translation>{0} problèmes</translation>
    </message>
    <message>
        <source>not searched: {0}</source>
        <translation>non interrogé&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Query&apos;s numbers go to {0}</source>
        <translation>Les nombres de la requête vont à {0}</translation>
    </message>
    <message>
        <source>Vectors of the query&apos;s figures are sent to the office&apos;s server, to be compared there. Drawings are not. The settings can forbid it.</source>
        <translation>Les vecteurs des figures de la requête sont envoyés au serveur de l’office pour y être comparés, pas les dessins. Les réglages permettent de l’interdire.</translation>
    </message>
    <message>
        <source>Go on building</source>
        <translation>Reprendre la construction</translation>
    </message>
    <message>
        <source>{0}: paused</source>
        <translation>{0}&#xa0;: en pause</translation>
    </message>
</context>
<context>
    <name>TableCare</name>
    <message>
        <source>Choose a table of documents</source>
        <translation>Choisir un tableau de documents</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tableaux</translation>
    </message>
</context>
<context>
    <name>TableView</name>
    <message>
        <source>{0} of {1} lines fit a drawing of this collection</source>
        <translation>{0} lignes sur {1} correspondent à un dessin de cette collection</translation>
    </message>
    <message>
        <source>What the columns of {0} mean</source>
        <translation>Sens des colonnes de {0}</translation>
    </message>
    <message>
        <source>What the column {0} means</source>
        <translation>Sens de la colonne {0}</translation>
    </message>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
</context>
<context>
    <name>Tile</name>
    <message>
        <source>Search {0}</source>
        <translation>Rechercher {0}</translation>
    </message>
    <message>
        <source>Weight of {0}</source>
        <translation>Poids de {0}</translation>
    </message>
    <message>
        <source>Counts {0}</source>
        <translation>Compte {0}</translation>
    </message>
</context>
<context>
    <name>UnusableCollections</name>
    <message>
        <source>The collection “{0}” is not searched. {1}</source>
        <translation>La collection «&#xa0;{0}&#xa0;» n’est pas interrogée. {1}</translation>
    </message>
    <message>
        <source>Build anew</source>
        <translation>Reconstruire</translation>
    </message>
    <message>
        <source>Show the collections</source>
        <translation>Voir les collections</translation>
    </message>
</context>
<context>
    <name>Unwritten</name>
    <message>
        <source>Close, though not everything stands in the record?</source>
        <translation>Fermer, bien que tout ne figure pas dans le relevé&#x202f;?</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation>Fermer et le perdre</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message numerus="yes">
        <source>Not in the record yet: %n search(es) and judgement(s).</source>
        <translation>
            <numerusform>Pas encore dans le relevé&#xa0;: %n recherche ou appréciation.</numerusform>
            <numerusform>Pas encore dans le relevé&#xa0;: %n recherches et appréciations.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are kept here and written as soon as that is possible.</source>
        <translation>Elles sont gardées ici et écrites dès que possible.</translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>Find…</source>
        <translation>Chercher…</translation>
    </message>
    <message>
        <source>Find a value</source>
        <translation>Chercher une valeur</translation>
    </message>
</context>
<context>
    <name>View</name>
    <message>
        <source>perspective</source>
        <translation>perspective</translation>
    </message>
    <message>
        <source>front</source>
        <translation>face</translation>
    </message>
    <message>
        <source>rear</source>
        <translation>arrière</translation>
    </message>
    <message>
        <source>left</source>
        <translation>gauche</translation>
    </message>
    <message>
        <source>right</source>
        <translation>droite</translation>
    </message>
    <message>
        <source>side</source>
        <translation>côté</translation>
    </message>
    <message>
        <source>top</source>
        <translation>dessus</translation>
    </message>
    <message>
        <source>bottom</source>
        <translation>dessous</translation>
    </message>
    <message>
        <source>section</source>
        <translation>coupe</translation>
    </message>
    <message>
        <source>detail</source>
        <translation>détail</translation>
    </message>
    <message>
        <source>exploded</source>
        <translation>éclaté</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en usage</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>Only a pair of views can be laid on each other.</source>
        <translation>Seule une paire de vues peut être superposée.</translation>
    </message>
    <message>
        <source>Working out the differences…</source>
        <translation>Calcul des différences…</translation>
    </message>
    <message>
        <source>Tinted: what carried the similarity for the model</source>
        <translation>Teinté&#xa0;: ce qui a porté la ressemblance pour le modèle d’IA</translation>
    </message>
    <message>
        <source>new, and in the hit</source>
        <translation>nouveau, et dans le résultat</translation>
    </message>
    <message>
        <source>new, not in the hit</source>
        <translation>nouveau, absent du résultat</translation>
    </message>
    <message>
        <source>in the prior art too</source>
        <translation>aussi dans l’antériorité</translation>
    </message>
    <message>
        <source>only the query</source>
        <translation>requête seulement</translation>
    </message>
    <message>
        <source>only the hit</source>
        <translation>résultat seulement</translation>
    </message>
    <message>
        <source>both</source>
        <translation>les deux</translation>
    </message>
    <message>
        <source>query</source>
        <translation>requête</translation>
    </message>
    <message>
        <source>hit</source>
        <translation>résultat</translation>
    </message>
    <message>
        <source>left: {0}</source>
        <translation>à gauche&#xa0;: {0}</translation>
    </message>
    <message>
        <source>right: {0}</source>
        <translation>à droite&#xa0;: {0}</translation>
    </message>
    <message>
        <source>query: {0}</source>
        <translation>requête&#xa0;: {0}</translation>
    </message>
    <message>
        <source>hit: {0}</source>
        <translation>résultat&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>Well</name>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Draw it</source>
        <translation>Dessiner</translation>
    </message>
    <message>
        <source>Search the whole sheet</source>
        <translation>Chercher la planche entière</translation>
    </message>
    <message>
        <source>Back to the query</source>
        <translation>Revenir à la requête</translation>
    </message>
    <message>
        <source>Drop a drawing here</source>
        <translation>Déposez un dessin ici</translation>
    </message>
    <message>
        <source>A picture, a patent PDF, several views, or a folder to index</source>
        <translation>Une image, un PDF de brevet, plusieurs vues ou un dossier à indexer</translation>
    </message>
    <message>
        <source>This cannot be searched</source>
        <translation>Recherche impossible avec ceci</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
</context>
<context>
    <name>Where</name>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Sketch</source>
        <translation>Croquis</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Collections</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>shape</source>
        <translation>forme</translation>
    </message>
    <message>
        <source>way of drawing</source>
        <translation>manière de dessiner</translation>
    </message>
    <message>
        <source>shape and way of drawing</source>
        <translation>forme et manière de dessiner</translation>
    </message>
    <message>
        <source>same class</source>
        <translation>même classe</translation>
    </message>
    <message>
        <source>view {0}</source>
        <translation>vue {0}</translation>
    </message>
    <message>
        <source>by {0}</source>
        <translation>par {0}</translation>
    </message>
    <message>
        <source>{0} of {1} views</source>
        <translation>{0} vues sur {1}</translation>
    </message>
    <message>
        <source>class of the nearest {0}</source>
        <translation>classe des plus proches {0}</translation>
    </message>
    <message>
        <source>same class {0}</source>
        <translation>même classe {0}</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>“{0}”</source>
        <translation>«&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>very like</source>
        <translation>très ressemblant</translation>
    </message>
    <message>
        <source>like</source>
        <translation>ressemblant</translation>
    </message>
    <message>
        <source>somewhat like</source>
        <translation>assez ressemblant</translation>
    </message>
    <message>
        <source>hardly like</source>
        <translation>peu ressemblant</translation>
    </message>
    <message>
        <source>1 in {0}</source>
        <translation>1 sur {0}</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>moins d’une minute</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>{0} h {1} min</source>
        <translation>{0} h {1} min</translation>
    </message>
    <message>
        <source>sheet {0}</source>
        <translation>planche {0}</translation>
    </message>
    <message>
        <source>drawing {0} of {1}</source>
        <translation>dessin {0} sur {1}</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}&#xa0;: {1}</translation>
    </message>
</context>
<context>
    <name>_FolderRow</name>
    <message>
        <source>Open this folder</source>
        <translation>Ouvrir ce dossier</translation>
    </message>
    <message>
        <source>Open the folder {0}</source>
        <translation>Ouvrir le dossier {0}</translation>
    </message>
    <message>
        <source>cannot be reached now; what was read stays searchable</source>
        <translation>inaccessible pour l’instant&#x202f;; ce qui a été lu reste interrogeable</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Progress of {0}</source>
        <translation>Avancement de {0}</translation>
    </message>
    <message>
        <source>Stop the work on {0}</source>
        <translation>Arrêter le travail sur {0}</translation>
    </message>
    <message>
        <source>paused: {0}</source>
        <translation>en pause&#xa0;: {0}</translation>
    </message>
    <message>
        <source>waits for its turn: {0}</source>
        <translation>en attente&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Go on with {0}</source>
        <translation>Poursuivre {0}</translation>
    </message>
    <message>
        <source>Pause the work on {0}</source>
        <translation>Suspendre le travail sur {0}</translation>
    </message>
</context>
</TS>
