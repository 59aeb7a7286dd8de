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
        <source>never to the end</source>
        <translation>jamais achevée</translation>
    </message>
    <message>
        <source>Last refreshed: {0}</source>
        <translation>Dernière actualisation&#xa0;: {0}</translation>
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
        <source>These figures were prepared by another model. They stay searchable; embed them again so that scores can be compared.</source>
        <translation>Ces figures ont été préparées par un autre modèle d’IA. Elles restent interrogeables&#x202f;; recalculez leurs empreintes pour que les scores soient comparables.</translation>
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
        <source>Score</source>
        <translation>Score</translation>
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
        <source>Only a pair of views can be kept.</source>
        <translation>Seule une paire de vues peut être gardée.</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>L’image est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Choose a hit among the results and press Enter to see it beside the query.</source>
        <translation>Choisissez un résultat et appuyez sur Entrée pour le voir à côté de la requête.</translation>
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
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Carte de chaleur</translation>
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
    <name>Core</name>
    <message>
        <source>It would unpack to {0} MB, more than the {1} MB that are allowed inside an archive.</source>
        <translation>Décompressé, il atteindrait {0} Mo, plus que les {1} Mo admis à l’intérieur d’une archive.</translation>
    </message>
    <message>
        <source>If it is genuine, unpack the archive into a folder.</source>
        <translation>Si elle est authentique, décompressez l’archive dans un dossier.</translation>
    </message>
    <message>
        <source>The archive is damaged or incomplete.</source>
        <translation>L’archive est endommagée ou incomplète.</translation>
    </message>
    <message>
        <source>Fetch or copy it again.</source>
        <translation>Récupérez-le ou copiez-le à nouveau.</translation>
    </message>
    <message>
        <source>It is protected by a password.</source>
        <translation>Il est protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>Save the archive without a password.</source>
        <translation>Enregistrez l’archive sans mot de passe.</translation>
    </message>
    <message>
        <source>The archive no longer holds it.</source>
        <translation>L’archive ne le contient plus.</translation>
    </message>
    <message>
        <source>Refresh again.</source>
        <translation>Actualisez à nouveau.</translation>
    </message>
    <message>
        <source>It holds more than {0} MB.</source>
        <translation>Il dépasse {0} Mo.</translation>
    </message>
    <message>
        <source>Split it, or leave it out.</source>
        <translation>Divisez-le, ou laissez-le de côté.</translation>
    </message>
    <message>
        <source>It is damaged inside its archive.</source>
        <translation>Il est endommagé à l’intérieur de son archive.</translation>
    </message>
    <message>
        <source>Fetch or copy the archive again.</source>
        <translation>Récupérez ou copiez l’archive à nouveau.</translation>
    </message>
    <message>
        <source>Its name is not valid text.</source>
        <translation>Son nom n’est pas un texte valide.</translation>
    </message>
    <message>
        <source>Rename it, then refresh again.</source>
        <translation>Renommez-le, puis actualisez à nouveau.</translation>
    </message>
    <message>
        <source>{0} is not there. Check the name, or connect the drive it is on.</source>
        <translation>{0} n’existe pas. Vérifiez le nom, ou branchez le lecteur où il se trouve.</translation>
    </message>
    <message>
        <source>{0} holds no drawings. Readable are PDF, TIFF, PNG, JPEG, WebP, HEIC, AVIF, GIF, BMP, SVG and other pictures, and grants of the office as XML with TIFF.</source>
        <translation>{0} ne contient aucun dessin. Sont lisibles les PDF, TIFF, PNG, JPEG, WebP, HEIC, AVIF, GIF, BMP, SVG et d’autres images, ainsi que les titres délivrés par l’office en XML avec TIFF.</translation>
    </message>
    <message>
        <source>Too many archives lie inside each other.</source>
        <translation>Trop d’archives sont emboîtées.</translation>
    </message>
    <message>
        <source>Unpack the outer ones into a folder.</source>
        <translation>Décompressez les archives extérieures dans un dossier.</translation>
    </message>
    <message>
        <source>{0} cannot be reached now ({1}). Nothing indexed from it is removed; connect the drive or share, then refresh again.</source>
        <translation>{0} est inaccessible pour l’instant ({1}). Rien de ce qui en a été indexé n’est retiré&#x202f;; branchez le lecteur ou le partage, puis actualisez à nouveau.</translation>
    </message>
    <message>
        <source>{0} is empty now, though {1} files were indexed from it, so nothing of them is removed. Connect the drive or share; or take the folder out of the collection.</source>
        <translation>{0} est vide à présent, alors que {1} fichiers en ont été indexés&#x202f;; aucun n’est donc retiré. Branchez le lecteur ou le partage, ou retirez le dossier de la collection.</translation>
    </message>
    <message>
        <source>It is an XML file, but not a grant of the patent office.</source>
        <translation>C’est un fichier XML, mais pas un titre délivré par l’office.</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>Laissez-le de côté.</translation>
    </message>
    <message>
        <source>The sheet {0}, which it names, is missing.</source>
        <translation>La planche {0}, qu’il mentionne, est absente.</translation>
    </message>
    <message>
        <source>Fetch the grant again.</source>
        <translation>Récupérez à nouveau le titre délivré.</translation>
    </message>
    <message>
        <source>The PDF is damaged or incomplete.</source>
        <translation>Le PDF est endommagé ou incomplet.</translation>
    </message>
    <message>
        <source>Fetch or copy it again, or print it to a new PDF.</source>
        <translation>Récupérez-le ou copiez-le à nouveau, ou imprimez-le dans un nouveau PDF.</translation>
    </message>
    <message>
        <source>The picture is {0} x {1} pixels, more than the {2} million that can be opened.</source>
        <translation>L’image mesure {0} x {1} pixels, plus que les {2} millions qui peuvent être ouverts.</translation>
    </message>
    <message>
        <source>Save it at a lower resolution.</source>
        <translation>Enregistrez-la avec une résolution plus faible.</translation>
    </message>
    <message>
        <source>The picture is {0} x {1} pixels, more than the {2} million that can be opened of its kind.</source>
        <translation>L’image mesure {0} x {1} pixels, plus que les {2} millions qui peuvent être ouverts pour ce type.</translation>
    </message>
    <message>
        <source>Save it at a lower resolution, or in black and white.</source>
        <translation>Enregistrez-la avec une résolution plus faible, ou en noir et blanc.</translation>
    </message>
    <message>
        <source>The TIFF has {0} pictures; only the first {1} were read.</source>
        <translation>Le TIFF contient {0} images&#x202f;; seules les {1} premières ont été lues.</translation>
    </message>
    <message>
        <source>The drawing lies in another file, which the SVG only names.</source>
        <translation>Le dessin se trouve dans un autre fichier, que le SVG ne fait que nommer.</translation>
    </message>
    <message>
        <source>Search or index that file, or save the SVG with its pictures embedded.</source>
        <translation>Recherchez avec ce fichier ou indexez-le, ou enregistrez le SVG avec ses images incorporées.</translation>
    </message>
    <message>
        <source>Save a copy without the password, and use that.</source>
        <translation>Enregistrez une copie sans mot de passe et utilisez-la.</translation>
    </message>
    <message>
        <source>The PDF has no pages.</source>
        <translation>Le PDF n’a pas de pages.</translation>
    </message>
    <message>
        <source>The page has no area.</source>
        <translation>La page n’a pas de surface.</translation>
    </message>
    <message>
        <source>The page is damaged or no longer there.</source>
        <translation>La page est endommagée ou n’existe plus.</translation>
    </message>
    <message>
        <source>The page cannot be drawn.</source>
        <translation>La page ne peut pas être affichée.</translation>
    </message>
    <message>
        <source>The page is damaged.</source>
        <translation>La page est endommagée.</translation>
    </message>
    <message>
        <source>The figure is no longer there.</source>
        <translation>La figure n’existe plus.</translation>
    </message>
    <message>
        <source>Refresh the collection.</source>
        <translation>Actualisez la collection.</translation>
    </message>
    <message>
        <source>The sheet is no longer there.</source>
        <translation>La planche n’existe plus.</translation>
    </message>
    <message>
        <source>If it shows one, save that page as a picture of its own.</source>
        <translation>S’il en montre un, enregistrez cette page comme image séparée.</translation>
    </message>
    <message>
        <source>Its figures could not be told apart ({0}: {1}).</source>
        <translation>Ses figures n’ont pas pu être séparées ({0}&#xa0;: {1}).</translation>
    </message>
    <message>
        <source>Please report it with the file.</source>
        <translation>Veuillez le signaler en joignant le fichier.</translation>
    </message>
    <message>
        <source>No drawing was found in it.</source>
        <translation>Aucun dessin n’y a été trouvé.</translation>
    </message>
    <message>
        <source>Its name says otherwise, but it is a {0}.</source>
        <translation>Son nom indique autre chose, mais c’est un fichier {0}.</translation>
    </message>
    <message>
        <source>Give it the name that fits, or save it as PDF, TIFF or PNG.</source>
        <translation>Donnez-lui le nom qui convient, ou enregistrez-le en PDF, TIFF ou PNG.</translation>
    </message>
    <message>
        <source>The {0} is damaged or incomplete.</source>
        <translation>Le fichier {0} est endommagé ou incomplet.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>Its content is none of the formats that can be read, whatever its name says.</source>
        <translation>Son contenu n’est dans aucun des formats lisibles, quoi que dise son nom.</translation>
    </message>
    <message>
        <source>If it is a drawing, save it as PDF, TIFF or PNG.</source>
        <translation>Si c’est un dessin, enregistrez-le en PDF, TIFF ou PNG.</translation>
    </message>
    <message>
        <source>The picture is too large for the memory.</source>
        <translation>L’image est trop grande pour la mémoire.</translation>
    </message>
    <message>
        <source>The PDF is incomplete: its end is missing. What could be read of it is used.</source>
        <translation>Le PDF est incomplet&#xa0;: la fin manque. Ce qui a pu en être lu est utilisé.</translation>
    </message>
    <message>
        <source>The PDF has {0} pages; only the first {1} were read.</source>
        <translation>Le PDF a {0} pages&#x202f;; seules les {1} premières ont été lues.</translation>
    </message>
    <message>
        <source>Split it into one file a document.</source>
        <translation>Divisez-le en un fichier par document.</translation>
    </message>
    <message>
        <source>The file inside the PDF is larger than {0} MB.</source>
        <translation>Le fichier contenu dans le PDF dépasse {0} Mo.</translation>
    </message>
    <message>
        <source>Save it as a file of its own.</source>
        <translation>Enregistrez-le comme fichier séparé.</translation>
    </message>
    <message>
        <source>It shows only a notice that another viewer is needed; its content is a form or a portfolio that cannot be read.</source>
        <translation>Il n’affiche qu’un avis demandant un autre logiciel&#x202f;; son contenu est un formulaire ou un porte-documents illisible.</translation>
    </message>
    <message>
        <source>Open it in that viewer and print it to a new PDF.</source>
        <translation>Ouvrez-le dans ce logiciel et imprimez-le dans un nouveau PDF.</translation>
    </message>
    <message>
        <source>A collection teaches from {0} classified documents on; this one has {1}. Add a table of classes beside the drawings, or more documents.</source>
        <translation>Une collection peut enseigner à partir de {0} documents classés&#x202f;; celle-ci en a {1}. Ajoutez un tableau des classes à côté des dessins, ou d’autres documents.</translation>
    </message>
    <message>
        <source>{0} could not be removed: {1}.</source>
        <translation>{0} n’a pas pu être supprimé&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>It is no valid SVG drawing.</source>
        <translation>Ce n’est pas un dessin SVG valide.</translation>
    </message>
    <message>
        <source>Save it as PDF or PNG.</source>
        <translation>Enregistrez-le en PDF ou PNG.</translation>
    </message>
    <message>
        <source>The system could not read it ({0}).</source>
        <translation>Le système n’a pas pu le lire ({0}).</translation>
    </message>
    <message>
        <source>Check the drive or the network share, then try again.</source>
        <translation>Vérifiez le lecteur ou le partage réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>There is no permission to read it.</source>
        <translation>Le droit de le lire fait défaut.</translation>
    </message>
    <message>
        <source>Ask for the right to read it, or copy it to a folder of your own.</source>
        <translation>Demandez le droit de le lire, ou copiez-le dans un dossier à vous.</translation>
    </message>
    <message>
        <source>It is no longer there, or it is a link to something that is not there.</source>
        <translation>Il n’existe plus, ou c’est un lien vers quelque chose qui n’existe pas.</translation>
    </message>
    <message>
        <source>Put it back, or refresh the collection.</source>
        <translation>Remettez-le en place, ou actualisez la collection.</translation>
    </message>
    <message>
        <source>Reading it takes more memory than a file is allowed.</source>
        <translation>Sa lecture demande plus de mémoire qu’il n’est permis pour un fichier.</translation>
    </message>
    <message>
        <source>Save it at a lower resolution, or with fewer pages.</source>
        <translation>Enregistrez-le avec une résolution plus faible, ou avec moins de pages.</translation>
    </message>
    <message>
        <source>Reading it took too long: more than {0} seconds.</source>
        <translation>Sa lecture a duré trop longtemps&#xa0;: plus de {0} secondes.</translation>
    </message>
    <message>
        <source>If it opens in another program, save it anew as PDF, TIFF or PNG.</source>
        <translation>S’il s’ouvre dans un autre programme, enregistrez-le à nouveau en PDF, TIFF ou PNG.</translation>
    </message>
    <message>
        <source>Reading it crashed: its content is damaged, or made to do harm.</source>
        <translation>Sa lecture a provoqué un plantage&#xa0;: son contenu est endommagé, ou malveillant.</translation>
    </message>
    <message>
        <source>Reading it failed ({0}: {1}).</source>
        <translation>Sa lecture a échoué ({0}&#xa0;: {1}).</translation>
    </message>
    <message>
        <source>If it opens in another program, please report it with the file.</source>
        <translation>S’il s’ouvre dans un autre programme, veuillez le signaler en joignant le fichier.</translation>
    </message>
    <message>
        <source>Its XML defines entities that could grow without end or lead out of the file.</source>
        <translation>Son XML définit des entités qui pourraient croître sans fin ou mener hors du fichier.</translation>
    </message>
    <message>
        <source>Fetch it again from where it came, or save it without entities.</source>
        <translation>Récupérez-le à nouveau à sa source, ou enregistrez-le sans entités.</translation>
    </message>
    <message>
        <source>Its XML is damaged or incomplete.</source>
        <translation>Son XML est endommagé ou incomplet.</translation>
    </message>
    <message>
        <source>Its XML is nested too deeply or too long to be a genuine one.</source>
        <translation>Son XML est trop imbriqué ou trop long pour être authentique.</translation>
    </message>
    <message>
        <source>Fetch it again from where it came.</source>
        <translation>Récupérez-le à nouveau à sa source.</translation>
    </message>
    <message>
        <source>There is no collection called {0}.</source>
        <translation>Aucune collection ne s’appelle {0}.</translation>
    </message>
    <message>
        <source>The figure is no longer in the collection {0}. Search again.</source>
        <translation>La figure n’est plus dans la collection {0}. Relancez la recherche.</translation>
    </message>
    <message>
        <source>A collection needs a name.</source>
        <translation>Une collection a besoin d’un nom.</translation>
    </message>
    <message>
        <source>The name of the collection is too long.</source>
        <translation>Le nom de la collection est trop long.</translation>
    </message>
    <message>
        <source>The document is no longer in the collection {0}. Search again.</source>
        <translation>Le document n’est plus dans la collection {0}. Relancez la recherche.</translation>
    </message>
    <message>
        <source>{0} and {1} lie one in the other: their drawings would be there twice. {2} is part of the collection already.</source>
        <translation>{0} et {1} sont l’un dans l’autre&#xa0;: leurs dessins y seraient en double. {2} fait déjà partie de la collection.</translation>
    </message>
    <message>
        <source>{0} is not part of the collection {1}.</source>
        <translation>{0} ne fait pas partie de la collection {1}.</translation>
    </message>
    <message>
        <source>{0} could not be removed: {1}. Close other windows of this program, then try again.</source>
        <translation>{0} n’a pas pu être supprimé&#xa0;: {1}. Fermez les autres fenêtres de ce programme, puis réessayez.</translation>
    </message>
    <message>
        <source>{0} could not be written: {1}.</source>
        <translation>{0} n’a pas pu être écrit&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>There is no drawing in what was given.</source>
        <translation>Il n’y a pas de dessin dans ce qui a été donné.</translation>
    </message>
    <message>
        <source>The sample collection is missing: install the program again.</source>
        <translation>La collection d’exemple est absente&#xa0;: réinstallez le programme.</translation>
    </message>
    <message>
        <source>{0} was written by a newer version of this program, so it is left as it is. Update the program to change settings.</source>
        <translation>{0} a été écrit par une version plus récente de ce programme et reste donc tel quel. Mettez le programme à jour pour modifier les réglages.</translation>
    </message>
    <message>
        <source>The settings could not be saved to {0}: {1}.</source>
        <translation>Les réglages n’ont pas pu être enregistrés dans {0}&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>The record&apos;s attachment {0} was changed.</source>
        <translation>La pièce jointe {0} du relevé a été modifiée.</translation>
    </message>
    <message>
        <source>The record&apos;s attachment {0} cannot be read.</source>
        <translation>La pièce jointe {0} du relevé est illisible.</translation>
    </message>
    <message>
        <source>{0} holds no search record.</source>
        <translation>{0} ne contient aucun relevé de recherche.</translation>
    </message>
    <message>
        <source>The record in {0} is damaged. {1}</source>
        <translation>Le relevé dans {0} est endommagé. {1}</translation>
    </message>
    <message>
        <source>Before entry {0} stands one that was not written whole ({1} bytes); it is taken away when the record is next continued.</source>
        <translation>Avant l’entrée {0} s’en trouve une qui n’a pas été écrite en entier ({1} octets)&#x202f;; elle sera retirée à la prochaine reprise du relevé.</translation>
    </message>
    <message>
        <source>The record in {0} is full. Begin another session.</source>
        <translation>Le relevé dans {0} est plein. Commencez une autre session.</translation>
    </message>
    <message>
        <source>The record in {0} was changed by another program while it was open.</source>
        <translation>Le relevé dans {0} a été modifié par un autre programme pendant qu’il était ouvert.</translation>
    </message>
    <message>
        <source>What is to be kept with the record in {0} is too large.</source>
        <translation>Ce qui doit être gardé avec le relevé dans {0} est trop volumineux.</translation>
    </message>
    <message>
        <source>The record names {0}, which is no attachment.</source>
        <translation>Le relevé mentionne {0}, qui n’est pas une pièce jointe.</translation>
    </message>
    <message>
        <source>The record&apos;s attachment {0} is too large to be opened.</source>
        <translation>La pièce jointe {0} du relevé est trop volumineuse pour être ouverte.</translation>
    </message>
    <message>
        <source>The record&apos;s attachment {0} is no picture.</source>
        <translation>La pièce jointe {0} du relevé n’est pas une image.</translation>
    </message>
    <message>
        <source>The record&apos;s attachment {0} cannot be unpacked.</source>
        <translation>La pièce jointe {0} du relevé ne peut pas être décompressée.</translation>
    </message>
    <message>
        <source>Its entries cannot be read ({0}).</source>
        <translation>Ses entrées sont illisibles ({0}).</translation>
    </message>
    <message>
        <source>Its entries cannot be read ({0}: {1}).</source>
        <translation>Ses entrées sont illisibles ({0}&#xa0;: {1}).</translation>
    </message>
    <message>
        <source>A kept comparison cannot be understood.</source>
        <translation>Une comparaison gardée est incompréhensible.</translation>
    </message>
    <message>
        <source>At the record&apos;s end stands an entry that was not written whole ({0} bytes); it is taken away when the record is next continued.</source>
        <translation>À la fin du relevé se trouve une entrée qui n’a pas été écrite en entier ({0} octets)&#x202f;; elle sera retirée à la prochaine reprise du relevé.</translation>
    </message>
    <message>
        <source>Among the record&apos;s attachments lies {0}, which is none.</source>
        <translation>Parmi les pièces jointes du relevé se trouve {0}, qui n’en est pas une.</translation>
    </message>
    <message>
        <source>The search of {0} UTC cannot be understood.</source>
        <translation>La recherche du {0} UTC est incompréhensible.</translation>
    </message>
    <message>
        <source>The record was written by a newer version of this program, so not all of it may be shown. Update the program.</source>
        <translation>Le relevé a été écrit par une version plus récente de ce programme, tout n’est donc peut-être pas affiché. Mettez le programme à jour.</translation>
    </message>
    <message>
        <source>Entry {0} ({1} UTC) bears an earlier time than the one before it ({2} UTC): the clock was set back.</source>
        <translation>L’entrée {0} ({1} UTC) porte une heure antérieure à celle de la précédente ({2} UTC)&#xa0;: l’horloge a été reculée.</translation>
    </message>
    <message>
        <source>Entry {0} cannot be understood, so what it says is left out: a newer version of this program wrote it, or another one.</source>
        <translation>L’entrée {0} est incompréhensible et son contenu est écarté&#xa0;: une version plus récente de ce programme l’a écrite, ou un autre programme.</translation>
    </message>
    <message>
        <source>The record in {0} was written by a newer version of this program. Update the program to continue it.</source>
        <translation>Le relevé dans {0} a été écrit par une version plus récente de ce programme. Mettez le programme à jour pour le poursuivre.</translation>
    </message>
    <message>
        <source>The record in {0} could not be written: {1}.</source>
        <translation>Le relevé dans {0} n’a pas pu être écrit&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>The record&apos;s head was changed.</source>
        <translation>L’en-tête du relevé a été modifié.</translation>
    </message>
    <message>
        <source>The record is incomplete: {0} cut off or changed.</source>
        <translation>Le relevé est incomplet&#xa0;: {0} coupé ou modifié.</translation>
    </message>
    <message>
        <source>Entries and head of the record do not fit each other.</source>
        <translation>Les entrées et l’en-tête du relevé ne concordent pas.</translation>
    </message>
    <message>
        <source>Entry {0} was changed or lost.</source>
        <translation>L’entrée {0} a été modifiée ou perdue.</translation>
    </message>
    <message>
        <source>The record&apos;s head cannot be read.</source>
        <translation>L’en-tête du relevé est illisible.</translation>
    </message>
    <message>
        <source>{0} had {1} {2} and has {3}.</source>
        <translation>{0}&#xa0;: {1} {2} auparavant, {3} à présent.</translation>
    </message>
    <message>
        <source>The collection {0} is gone.</source>
        <translation>La collection {0} n’existe plus.</translation>
    </message>
    <message>
        <source>The collection {0} is new.</source>
        <translation>La collection {0} est nouvelle.</translation>
    </message>
    <message>
        <source>{0} is made of other folders.</source>
        <translation>{0} est constituée d’autres dossiers.</translation>
    </message>
    <message>
        <source>{0} has the same size but another content.</source>
        <translation>{0} a la même taille, mais un autre contenu.</translation>
    </message>
    <message>
        <source>{0} was refreshed again, on {1}.</source>
        <translation>{0} a été actualisée à nouveau, le {1}.</translation>
    </message>
    <message>
        <source>The program was {0} and is {1}.</source>
        <translation>Le programme était {0} et est {1}.</translation>
    </message>
    <message>
        <source>The model was {0} and is {1} ({2}).</source>
        <translation>Le modèle d’IA était {0} et est {1} ({2}).</translation>
    </message>
    <message>
        <source>The model ran on {0} and runs on {1}.</source>
        <translation>Le modèle d’IA s’exécutait sur {0} et s’exécute sur {1}.</translation>
    </message>
    <message>
        <source>The manifest of the model {0} is another.</source>
        <translation>Le manifeste du modèle d’IA {0} est différent.</translation>
    </message>
    <message>
        <source>{0} hits are called {1}, and the record does not tell which is which.</source>
        <translation>{0} résultats s’appellent {1}, et le relevé ne dit pas lequel est lequel.</translation>
    </message>
    <message>
        <source>What was said of “{0}” stands alone: the record does not tell which of the designs of that name was meant.</source>
        <translation>Ce qui a été dit de «&#xa0;{0}&#xa0;» figure à part&#xa0;: le relevé ne dit pas lequel des dessins et modèles de ce nom était visé.</translation>
    </message>
    <message>
        <source>The program {0} has other source files than it had.</source>
        <translation>Le programme {0} a d’autres fichiers source qu’auparavant.</translation>
    </message>
    <message>
        <source>The ranking is the same, byte for byte.</source>
        <translation>Le classement est identique, octet pour octet.</translation>
    </message>
    <message>
        <source>Program, model and collections are the same as then.</source>
        <translation>Programme, modèle d’IA et collections sont les mêmes qu’alors.</translation>
    </message>
    <message>
        <source>{0} no longer found: {1}.</source>
        <translation>{0} introuvables à présent&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>{0} found that were not: {1}.</source>
        <translation>{0} trouvés qui ne l’étaient pas&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>The order differs from place {0} on: {1} is at place {2} now.</source>
        <translation>L’ordre diffère à partir du rang {0}&#xa0;: {1} est à présent au rang {2}.</translation>
    </message>
    <message>
        <source>Scores differ by up to {0}.</source>
        <translation>Les scores diffèrent d’au plus {0}.</translation>
    </message>
    <message>
        <source>{0} could not be searched then.</source>
        <translation>{0} ne pouvait pas être interrogée alors.</translation>
    </message>
    <message>
        <source>{0} cannot be searched now.</source>
        <translation>{0} ne peut pas être interrogée à présent.</translation>
    </message>
    <message>
        <source>Searched were {0} figures, now {1}.</source>
        <translation>{0} figures étaient interrogées, {1} à présent.</translation>
    </message>
    <message>
        <source>Only details of the hits differ (bibliography, places of files).</source>
        <translation>Seuls des détails des résultats diffèrent (bibliographie, emplacements des fichiers).</translation>
    </message>
    <message>
        <source>Editing makes another picture of figure {0} of the query.</source>
        <translation>La retouche donne une autre image de la figure {0} de la requête.</translation>
    </message>
    <message>
        <source>A ranking of the record is not the one that was logged.</source>
        <translation>Un classement du relevé n’est pas celui qui a été consigné.</translation>
    </message>
    <message>
        <source>There is a search session named {0} already. Open that one.</source>
        <translation>Il existe déjà une session de recherche nommée {0}. Ouvrez celle-là.</translation>
    </message>
    <message>
        <source>A search session needs a name.</source>
        <translation>Une session de recherche a besoin d’un nom.</translation>
    </message>
    <message>
        <source>Sign with your initials.</source>
        <translation>Signez avec vos initiales.</translation>
    </message>
    <message>
        <source>A search session cannot be merged with itself.</source>
        <translation>Une session de recherche ne peut pas être fusionnée avec elle-même.</translation>
    </message>
    <message>
        <source>The search session in {0} is open in another window.</source>
        <translation>La session de recherche dans {0} est ouverte dans une autre fenêtre.</translation>
    </message>
    <message>
        <source>The search session {0} is closed. Open it again.</source>
        <translation>La session de recherche {0} est fermée. Rouvrez-la.</translation>
    </message>
    <message>
        <source>{0} UTC: an entry that was being written when the program stopped ({1} bytes) was lost; all earlier ones are whole.</source>
        <translation>{0} UTC&#xa0;: une entrée en cours d’écriture quand le programme s’est arrêté ({1} octets) a été perdue&#x202f;; toutes les précédentes sont intactes.</translation>
    </message>
    <message>
        <source>{0} is missing: install the program again.</source>
        <translation>{0} est absent&#xa0;: réinstallez le programme.</translation>
    </message>
    <message>
        <source>{0} is missing: install the program again to write a PDF.</source>
        <translation>{0} est absent&#xa0;: réinstallez le programme pour écrire un PDF.</translation>
    </message>
    <message>
        <source>{0}: a report is one of {1}.</source>
        <translation>{0}&#xa0;: un rapport est l’un des types {1}.</translation>
    </message>
    <message>
        <source>Another program is building {0} now. It can be searched meanwhile; refresh it when that is done.</source>
        <translation>Un autre programme construit {0} en ce moment. La recherche y reste possible&#x202f;; actualisez-la quand ce sera fini.</translation>
    </message>
    <message>
        <source>The catalogue {0} could not be written: {1}.</source>
        <translation>Le catalogue {0} n’a pas pu être écrit&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>The disk is full: {0} could not be written. What was read before is kept. Free some space, then refresh again.</source>
        <translation>Le disque est plein&#xa0;: {0} n’a pas pu être écrit. Ce qui avait été lu est gardé. Libérez de l’espace, puis actualisez à nouveau.</translation>
    </message>
    <message>
        <source>{0} is missing. Build the collection again.</source>
        <translation>{0} est absent. Reconstruisez la collection.</translation>
    </message>
    <message>
        <source>The catalogue {0} was written by a newer version of this program. Update the program to use this collection.</source>
        <translation>Le catalogue {0} a été écrit par une version plus récente de ce programme. Mettez le programme à jour pour utiliser cette collection.</translation>
    </message>
    <message>
        <source>The catalogue {0} is damaged and cannot be used: {1}. Build the collection anew: its folders are read again, and your records keep what you judged.</source>
        <translation>Le catalogue {0} est endommagé et inutilisable&#xa0;: {1}. Reconstruisez la collection&#xa0;: ses dossiers sont relus, et vos relevés gardent vos appréciations.</translation>
    </message>
    <message>
        <source>The catalogue {0} is locked by another program. Close that program, then try again.</source>
        <translation>Le catalogue {0} est verrouillé par un autre programme. Fermez ce programme, puis réessayez.</translation>
    </message>
    <message>
        <source>The catalogue {0} cannot be read: {1}. Check the drive, and that you may read and write its folder.</source>
        <translation>Le catalogue {0} est illisible&#xa0;: {1}. Vérifiez le lecteur, et que vous pouvez lire et écrire dans son dossier.</translation>
    </message>
    <message>
        <source>{0} cannot be changed: {1}. It can be searched.</source>
        <translation>{0} ne peut pas être modifiée&#xa0;: {1}. La recherche y est possible.</translation>
    </message>
    <message>
        <source>Which folders {0} is made of is not known any more. Name them.</source>
        <translation>Les dossiers qui constituent {0} ne sont plus connus. Indiquez-les.</translation>
    </message>
    <message>
        <source>{0} cannot be reached now, so nothing is built anew without it. Connect the drive or share, then try again.</source>
        <translation>{0} est inaccessible pour l’instant, rien n’est donc reconstruit sans lui. Branchez le lecteur ou le partage, puis réessayez.</translation>
    </message>
    <message>
        <source>The model&apos;s {0} is not as it was written (its seal differs). Install the model again.</source>
        <translation>{0} du modèle d’IA n’est pas tel qu’il a été écrit (son sceau diffère). Réinstallez le modèle.</translation>
    </message>
    <message>
        <source>There is no model in {0}. Install the program again.</source>
        <translation>Il n’y a pas de modèle d’IA dans {0}. Réinstallez le programme.</translation>
    </message>
    <message>
        <source>The model {0} is not the one its manifest describes (its sha256 differs). Install it again.</source>
        <translation>Le modèle d’IA {0} n’est pas celui que décrit son manifeste (son sha256 diffère). Réinstallez-le.</translation>
    </message>
    <message>
        <source>{0} holds no model: {1} is missing.</source>
        <translation>{0} ne contient pas de modèle d’IA&#xa0;: {1} est absent.</translation>
    </message>
    <message>
        <source>The model&apos;s {0} cannot be read: {1}.</source>
        <translation>{0} du modèle d’IA est illisible&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>The model in {0} needs a newer version of this program.</source>
        <translation>Le modèle d’IA dans {0} demande une version plus récente de ce programme.</translation>
    </message>
    <message>
        <source>The model&apos;s {0} is not a manifest ({1}).</source>
        <translation>{0} du modèle d’IA n’est pas un manifeste ({1}).</translation>
    </message>
    <message>
        <source>The model in {0} gives vectors that are not of length 1.</source>
        <translation>Le modèle d’IA dans {0} donne des vecteurs dont la longueur n’est pas 1.</translation>
    </message>
    <message>
        <source>The model {0} cannot be read: {1}.</source>
        <translation>Le modèle d’IA {0} est illisible&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>The model in {0} cannot be loaded: {1}.</source>
        <translation>Le modèle d’IA dans {0} ne peut pas être chargé&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>The model in {0} does not do what its manifest says: {1}.</source>
        <translation>Le modèle d’IA dans {0} ne fait pas ce que dit son manifeste&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>{0} could not be used ({1}).</source>
        <translation>{0} n’a pas pu être utilisé ({1}).</translation>
    </message>
    <message>
        <source>The CPU is used.</source>
        <translation>Le processeur est utilisé.</translation>
    </message>
    <message>
        <source>The query has no figure. Drop, paste or sketch one.</source>
        <translation>La requête n’a pas de figure. Déposez-en une, collez-la ou tracez un croquis.</translation>
    </message>
    <message>
        <source>Of the lines that set the claimed drawing apart from the prior art, the accused drawing has {0}.</source>
        <translation>Des lignes qui distinguent le dessin revendiqué de l’art antérieur, le dessin incriminé présente {0}.</translation>
    </message>
    <message>
        <source>No line sets the claimed drawing apart from the prior art.</source>
        <translation>Aucune ligne ne distingue le dessin revendiqué de l’art antérieur.</translation>
    </message>
    <message>
        <source>The table {0} cannot be read now ({1}). What it said before is kept; put it back, or take it out of the collection.</source>
        <translation>Le tableau {0} est illisible pour l’instant ({1}). Ce qu’il disait auparavant est gardé&#x202f;; remettez-le en place, ou retirez-le de la collection.</translation>
    </message>
    <message>
        <source>Its XML is damaged or incomplete. What could be read of it is used, and its sheets are.</source>
        <translation>Son XML est endommagé ou incomplet. Ce qui a pu en être lu est utilisé, et ses planches aussi.</translation>
    </message>
    <message>
        <source>Its XML is damaged or incomplete. What could be read of it is used.</source>
        <translation>Son XML est endommagé ou incomplet. Ce qui a pu en être lu est utilisé.</translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}. Check its name.</source>
        <translation>{0} est illisible&#xa0;: {1}. Vérifiez son nom.</translation>
    </message>
    <message>
        <source>{0} has no column called {1}. Its columns are: {2}.</source>
        <translation>{0} n’a pas de colonne appelée {1}. Ses colonnes sont&#xa0;: {2}.</translation>
    </message>
    <message>
        <source>{0} is no table. Save it as CSV, TSV or XLSX.</source>
        <translation>{0} n’est pas un tableau. Enregistrez-le en CSV, TSV ou XLSX.</translation>
    </message>
    <message>
        <source>{0} is nothing that a column can mean. Columns mean: {1}.</source>
        <translation>{0} ne peut être le sens d’une colonne. Les colonnes peuvent signifier&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>One of its documents is damaged or incomplete.</source>
        <translation>L’un de ses documents est endommagé ou incomplet.</translation>
    </message>
    <message>
        <source>{0} of its documents are damaged or incomplete.</source>
        <translation>{0} de ses documents sont endommagés ou incomplets.</translation>
    </message>
    <message>
        <source>Index the drawings it is about as well, or say what its columns mean.</source>
        <translation>Indexez aussi les dessins dont il traite, ou indiquez le sens de ses colonnes.</translation>
    </message>
    <message>
        <source>Index the folder that holds the drawings in the same collection.</source>
        <translation>Indexez le dossier qui contient les dessins dans la même collection.</translation>
    </message>
    <message>
        <source>It has no line about any document.</source>
        <translation>Il n’a de ligne sur aucun document.</translation>
    </message>
    <message>
        <source>It is not known which column has the documents&apos; numbers or files.</source>
        <translation>On ne sait pas quelle colonne contient les numéros ou les fichiers des documents.</translation>
    </message>
    <message>
        <source>No drawing of the design that it describes is indexed here.</source>
        <translation>Aucun dessin du dessin ou modèle décrit n’est indexé ici.</translation>
    </message>
    <message>
        <source>No drawing of any of the {0} designs that it describes is indexed here.</source>
        <translation>Aucun dessin d’aucun des {0} dessins et modèles décrits n’est indexé ici.</translation>
    </message>
    <message>
        <source>{0} of its dates and classes are not understood.</source>
        <translation>{0} de ses dates et classes sont incompréhensibles.</translation>
    </message>
    <message>
        <source>{0} of its {1} lines fit no drawing here: {2}.</source>
        <translation>{0} de ses {1} lignes ne correspondent ici à aucun dessin&#xa0;: {2}.</translation>
    </message>
    <message>
        <source>It is an XML file without any design in it.</source>
        <translation>C’est un fichier XML qui ne contient aucun dessin ou modèle.</translation>
    </message>
    <message>
        <source>Save it again as XLSX, or as CSV.</source>
        <translation>Enregistrez-le à nouveau en XLSX, ou en CSV.</translation>
    </message>
    <message>
        <source>Save the sheet with the documents as CSV.</source>
        <translation>Enregistrez en CSV la feuille qui contient les documents.</translation>
    </message>
    <message>
        <source>The workbook cannot be read ({0}: {1}).</source>
        <translation>Le classeur est illisible ({0}&#xa0;: {1}).</translation>
    </message>
    <message>
        <source>The workbook is damaged, locked with a password, or none.</source>
        <translation>Le classeur est endommagé, verrouillé par un mot de passe, ou n’en est pas un.</translation>
    </message>
    <message>
        <source>Unpacked, the workbook would be larger than can be read.</source>
        <translation>Décompressé, le classeur serait trop volumineux pour être lu.</translation>
    </message>
    <message>
        <source>It could not be unpacked into {0} ({1}).</source>
        <translation>Il n’a pas pu être décompressé dans {0} ({1}).</translation>
    </message>
    <message>
        <source>Free some space there, or unpack it into a folder yourself.</source>
        <translation>Libérez-y de l’espace, ou décompressez-le vous-même dans un dossier.</translation>
    </message>
    <message>
        <source>It would unpack to more than {0} MB.</source>
        <translation>Décompressé, il dépasserait {0} Mo.</translation>
    </message>
    <message>
        <source>If it is genuine, unpack it into a folder.</source>
        <translation>S’il est authentique, décompressez-le dans un dossier.</translation>
    </message>
    <message>
        <source>Looking through it takes more memory than a file is allowed.</source>
        <translation>Son parcours demande plus de mémoire qu’il n’est permis pour un fichier.</translation>
    </message>
    <message>
        <source>Its name reads like a place inside an archive, because of its &quot;!&quot;.</source>
        <translation>Son nom se lit comme un emplacement dans une archive, à cause de son «&#xa0;!&#xa0;».</translation>
    </message>
    <message>
        <source>It is a document without drawings that can be read.</source>
        <translation>C’est un document sans dessins lisibles.</translation>
    </message>
    <message>
        <source>If it shows drawings, save it as PDF.</source>
        <translation>S’il montre des dessins, enregistrez-le en PDF.</translation>
    </message>
    <message>
        <source>{0} more files in it have the same problem.</source>
        <translation>{0} autres fichiers qu’il contient ont le même problème.</translation>
    </message>
    <message>
        <source>It is a drawing or model of a CAD program, which is not read.</source>
        <translation>C’est un dessin ou une maquette d’un logiciel de CAO, qui n’est pas lu.</translation>
    </message>
    <message>
        <source>Save its views from there as PDF, PNG or TIFF.</source>
        <translation>Enregistrez-y ses vues en PDF, PNG ou TIFF.</translation>
    </message>
    <message>
        <source>It is a drawing of a program whose files are not read.</source>
        <translation>C’est un dessin d’un programme dont les fichiers ne sont pas lus.</translation>
    </message>
    <message>
        <source>Save it from there as PDF, PNG, TIFF or SVG.</source>
        <translation>Enregistrez-le dans ce programme en PDF, PNG, TIFF ou SVG.</translation>
    </message>
    <message>
        <source>It is an archive of a kind that is not read.</source>
        <translation>C’est une archive d’un type qui n’est pas lu.</translation>
    </message>
    <message>
        <source>Unpack it, or pack it anew as ZIP.</source>
        <translation>Décompressez-la, ou recomprimez-la en ZIP.</translation>
    </message>
    <message>
        <source>It is a document of a kind that is not read.</source>
        <translation>C’est un document d’un type qui n’est pas lu.</translation>
    </message>
    <message>
        <source>It is a mail, and what is attached to it is not read.</source>
        <translation>C’est un courriel, dont les pièces jointes ne sont pas lues.</translation>
    </message>
    <message>
        <source>If drawings are attached to it, save them as files.</source>
        <translation>Si des dessins y sont joints, enregistrez-les comme fichiers.</translation>
    </message>
    <message>
        <source>It is a file of a kind that is not known.</source>
        <translation>C’est un fichier d’un type inconnu.</translation>
    </message>
    <message>
        <source>If it shows drawings, save them as PDF, TIFF or PNG.</source>
        <translation>S’il montre des dessins, enregistrez-les en PDF, TIFF ou PNG.</translation>
    </message>
    <message>
        <source>It is an archive by its content, but its name does not say so.</source>
        <translation>Par son contenu c’est une archive, mais son nom ne l’indique pas.</translation>
    </message>
    <message>
        <source>Give it a name that ends with .zip, .tar or .7z, whichever it is.</source>
        <translation>Donnez-lui un nom terminé par .zip, .tar ou .7z, selon le cas.</translation>
    </message>
    <message>
        <source>The archive is incomplete: its end is missing. What could be found in it is used.</source>
        <translation>L’archive est incomplète&#xa0;: la fin manque. Ce qui a pu y être trouvé est utilisé.</translation>
    </message>
    <message>
        <source>The archive is damaged: some of its entries cannot be read. The others are used.</source>
        <translation>L’archive est endommagée&#xa0;: certaines de ses entrées sont illisibles. Les autres sont utilisées.</translation>
    </message>
    <message>
        <source>The archive holds more than {0} files; the others are left out.</source>
        <translation>L’archive contient plus de {0} fichiers&#x202f;; les autres sont laissés de côté.</translation>
    </message>
    <message>
        <source>Split it.</source>
        <translation>Divisez-la.</translation>
    </message>
    <message>
        <source>Its path leads out of its archive, so it is left out.</source>
        <translation>Son chemin mène hors de son archive, il est donc laissé de côté.</translation>
    </message>
    <message>
        <source>If it is wanted, unpack it into a folder.</source>
        <translation>S’il est voulu, décompressez-le dans un dossier.</translation>
    </message>
    <message>
        <source>The archive holds several files of this name; only the last one is used.</source>
        <translation>L’archive contient plusieurs fichiers de ce nom&#x202f;; seul le dernier est utilisé.</translation>
    </message>
    <message>
        <source>Unpack it, give them names of their own, and pack them again.</source>
        <translation>Décompressez-la, donnez-leur des noms distincts et recomprimez-les.</translation>
    </message>
    <message>
        <source>What the archive says of its size or place cannot be true.</source>
        <translation>Ce que l’archive dit de sa taille ou de sa place ne peut être vrai.</translation>
    </message>
    <message>
        <source>It is no ordinary file but a pipe, a socket or a device.</source>
        <translation>Ce n’est pas un fichier ordinaire, mais un tube, une socket ou un périphérique.</translation>
    </message>
    <message>
        <source>Leave it out of the folder.</source>
        <translation>Retirez-le du dossier.</translation>
    </message>
    <message>
        <source>It is packed in a way that cannot be read.</source>
        <translation>Il est comprimé d’une manière illisible.</translation>
    </message>
    <message>
        <source>Unpack the archive into a folder.</source>
        <translation>Décompressez l’archive dans un dossier.</translation>
    </message>
    <message>
        <source>It is stored in pieces (sparse).</source>
        <translation>Il est enregistré en morceaux (fichier creux).</translation>
    </message>
    <message>
        <source>The system ended the process that read it: most likely, memory ran out.</source>
        <translation>Le système a mis fin au processus qui le lisait&#xa0;: la mémoire a sans doute manqué.</translation>
    </message>
    <message>
        <source>Close other programs, then have it tried again.</source>
        <translation>Fermez d’autres programmes, puis faites réessayer.</translation>
    </message>
    <message>
        <source>It is packed in a way that cannot be read (method {0} of the ZIP format).</source>
        <translation>Il est comprimé d’une manière illisible (méthode {0} du format ZIP).</translation>
    </message>
    <message>
        <source>{0} is not a folder that can be read. Name the one it is now.</source>
        <translation>{0} n’est pas un dossier lisible. Indiquez celui qu’il est à présent.</translation>
    </message>
    <message>
        <source>{0} is part of the collection already, with files of its own. Take {1} out instead.</source>
        <translation>{0} fait déjà partie de la collection, avec ses propres fichiers. Retirez plutôt {1}.</translation>
    </message>
    <message>
        <source>The name of {0} is not valid text, so it cannot be kept. Rename the folder, or one of those it lies in.</source>
        <translation>Le nom de {0} n’est pas un texte valide et ne peut pas être gardé. Renommez le dossier, ou l’un de ceux qui le contiennent.</translation>
    </message>
    <message>
        <source>This user has no home folder. Set {0} to a folder for what the program keeps.</source>
        <translation>Cet utilisateur n’a pas de dossier personnel. Définissez {0} sur un dossier pour ce que le programme garde.</translation>
    </message>
    <message>
        <source>What was read of it could not be kept ({0}: {1}).</source>
        <translation>Ce qui en a été lu n’a pas pu être enregistré ({0}&#xa0;: {1}).</translation>
    </message>
    <message>
        <source>{0}: {1} of the {2} files indexed from it are not there any more. Nothing of them is removed yet: put them back or connect the drive; or, if this is meant, refresh with --accept-missing.</source>
        <translation>{0}&#xa0;: {1} des {2} fichiers qui en ont été indexés n’existent plus. Rien n’en est encore retiré&#xa0;: remettez-les en place ou branchez le lecteur&#x202f;; ou, si c’est voulu, actualisez avec --accept-missing.</translation>
    </message>
    <message>
        <source>{0} holds files that were indexed from {1}, which is not there any more: {2} of {3}. They are not read again. If the folder has moved, say so: patentviewer collections --move-folder &quot;{4}&quot; &quot;{5}&quot;; if both are wanted, refresh with --accept-moved.</source>
        <translation>{0} contient des fichiers indexés depuis {1}, qui n’existe plus&#xa0;: {2} sur {3}. Ils ne sont pas relus. Si le dossier a été déplacé, indiquez-le&#xa0;: patentviewer collections --move-folder &quot;{4}&quot; &quot;{5}&quot;&#x202f;; si les deux sont voulus, actualisez avec --accept-moved.</translation>
    </message>
    <message>
        <source>Not all of its files are read yet.</source>
        <translation>Tous ses fichiers ne sont pas encore lus.</translation>
    </message>
    <message>
        <source>Refresh again, if that is not going on.</source>
        <translation>Actualisez à nouveau, si ce n’est pas déjà en cours.</translation>
    </message>
    <message>
        <source>Several files are called so; only the last one is used.</source>
        <translation>Plusieurs fichiers portent ce nom&#x202f;; seul le dernier est utilisé.</translation>
    </message>
    <message>
        <source>Give them names of their own.</source>
        <translation>Donnez-leur des noms distincts.</translation>
    </message>
    <message>
        <source>Rename it.</source>
        <translation>Renommez-le.</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} et {1} autres</translation>
    </message>
    <message>
        <source>Pages {0}: {1}</source>
        <translation>Pages {0}&#xa0;: {1}</translation>
    </message>
    <message>
        <source>Page {0}: {1}</source>
        <translation>Page {0}&#xa0;: {1}</translation>
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
        <source>Tags, with commas between them</source>
        <translation>Mots-clés, séparés par des virgules</translation>
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
        <source>Pressed: searched as a sketch, by how its lines lie. A picture that looks like a sketch comes pressed; a click overrules it.</source>
        <translation>Enfoncé&#xa0;: recherché comme un croquis, d’après la disposition de ses lignes. Une image qui ressemble à un croquis arrive enfoncée&#x202f;; un clic en décide autrement.</translation>
    </message>
    <message>
        <source>No figure was found on this sheet.</source>
        <translation>Aucune figure n’a été trouvée sur cette planche.</translation>
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
    <message>
        <source>The picture could not be kept: the disk may be full.</source>
        <translation>L’image n’a pas pu être enregistrée&#xa0;: le disque est peut-être plein.</translation>
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
        <translation>Choisir un dossier de dessins et modèles antérieurs…</translation>
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
    <name>Fit</name>
    <message>
        <source>the drawings coincide</source>
        <translation>les dessins coïncident</translation>
    </message>
    <message>
        <source>good fit</source>
        <translation>bonne concordance</translation>
    </message>
    <message>
        <source>fits in most parts</source>
        <translation>concorde pour l’essentiel</translation>
    </message>
    <message>
        <source>fits in some parts</source>
        <translation>concorde en partie</translation>
    </message>
    <message>
        <source>no real fit: laid on each other by size and place</source>
        <translation>pas de vraie concordance&#xa0;: superposés d’après taille et position</translation>
    </message>
    <message>
        <source>points that match</source>
        <translation>points concordants</translation>
    </message>
    <message>
        <source>the whole shape</source>
        <translation>la forme entière</translation>
    </message>
    <message>
        <source>size and place only</source>
        <translation>taille et position seulement</translation>
    </message>
    <message>
        <source>set by hand</source>
        <translation>placé à la main</translation>
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
        <source>Closest prior art</source>
        <translation>Antériorité la plus proche</translation>
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
        <source>“{0}” is too large to be a sketch.</source>
        <translation>«&#xa0;{0}&#xa0;» est trop grand pour un croquis.</translation>
    </message>
    <message>
        <source>“{0}” cannot be read.</source>
        <translation>«&#xa0;{0}&#xa0;» est illisible.</translation>
    </message>
    <message>
        <source>“{0}” cannot be written: {1}</source>
        <translation>«&#xa0;{0}&#xa0;» ne peut pas être écrit&#xa0;: {1}</translation>
    </message>
    <message>
        <source>Sketch in a large window</source>
        <translation>Tracer le croquis dans une grande fenêtre</translation>
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
        <source>Sketch</source>
        <translation>Croquis</translation>
    </message>
    <message>
        <source>Back to the small sketch</source>
        <translation>Revenir au petit croquis</translation>
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
</TS>
